/** The checks, checked. */
@NullMarked
package fr.etape.apichecks;

import org.jspecify.annotations.NullMarked;
