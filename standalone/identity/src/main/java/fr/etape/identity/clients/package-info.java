/** The programs that may ask for tokens: the site on behalf of people, and demo clients on their own behalf. */
@NullMarked
package fr.etape.identity.clients;

import org.jspecify.annotations.NullMarked;
