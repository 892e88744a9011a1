/** Defaults of two modules. */
@NullMarked
package fr.etape.defaults;

import org.jspecify.annotations.NullMarked;
