/** The provider as a browser and as programs meet it: over HTTP, on a port of its own. */
@NullMarked
package fr.etape.identity;

import org.jspecify.annotations.NullMarked;
