/** An identity provider for tests: signs whatever they want and serves its public key. */
@NullMarked
package fr.etape.testservers.tokens;

import org.jspecify.annotations.NullMarked;
