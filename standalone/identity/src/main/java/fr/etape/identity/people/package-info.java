/** The demo people: who they are, and that a name and a password prove it. Their roles at stops are none of a provider's business. */
@NullMarked
package fr.etape.identity.people;

import org.jspecify.annotations.NullMarked;
