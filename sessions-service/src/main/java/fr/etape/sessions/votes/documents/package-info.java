/**
 * What is kept beside the votes of a stop: questions with the texts that are voted on, participation and results; and
 * the keys of open questions, by which a voter is turned into a ballot. Nothing here names a voter.
 */
@NullMarked
package fr.etape.sessions.votes.documents;

import org.jspecify.annotations.NullMarked;
