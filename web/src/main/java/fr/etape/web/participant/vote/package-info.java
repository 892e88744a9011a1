/** A participant's vote: the sheet they read, and their ballot, which they may change until the question is closed. */
@NullMarked
package fr.etape.web.participant.vote;

import org.jspecify.annotations.NullMarked;
