/** Which other web sites may read the API from a browser, with a token of their user: those that the operator names. */
@NullMarked
package fr.etape.gateway.partners;

import org.jspecify.annotations.NullMarked;
