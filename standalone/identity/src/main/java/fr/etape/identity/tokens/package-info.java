/** What tokens say, and which of them are still good for a new one. */
@NullMarked
package fr.etape.identity.tokens;

import org.jspecify.annotations.NullMarked;
