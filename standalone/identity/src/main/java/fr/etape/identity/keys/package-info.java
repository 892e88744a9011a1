/** The key that signs tokens: made at the first start, kept for ever, so that tokens and sessions outlive a restart. */
@NullMarked
package fr.etape.identity.keys;

import org.jspecify.annotations.NullMarked;
