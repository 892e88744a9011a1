/** An identity provider for tests: signs what they like, true or false, and hands out its public key. */
@NullMarked
package fr.etape.testservers.tokens;

import org.jspecify.annotations.NullMarked;
