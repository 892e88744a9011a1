/** Signing in: the page, the one click of a demo person, and back to where somebody came from. */
@NullMarked
package fr.etape.identity.signin;

import org.jspecify.annotations.NullMarked;
