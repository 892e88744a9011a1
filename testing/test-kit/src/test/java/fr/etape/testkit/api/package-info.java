/** The checks, checked. */
@NullMarked
package fr.etape.testkit.api;

import org.jspecify.annotations.NullMarked;
