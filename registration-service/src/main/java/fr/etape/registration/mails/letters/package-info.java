/**
 * The words of a mail, as text and as HTML, in French and in English. What a participant typed is in none of them:
 * otherwise anybody could have us send their words to somebody else.
 */
@NullMarked
package fr.etape.registration.mails.letters;

import org.jspecify.annotations.NullMarked;
