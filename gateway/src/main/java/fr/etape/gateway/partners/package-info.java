/**
 * What partners need who build on the API: its description, and access from browsers for those web sites that the
 * operator names, with a token of their user.
 */
@NullMarked
package fr.etape.gateway.partners;

import org.jspecify.annotations.NullMarked;
