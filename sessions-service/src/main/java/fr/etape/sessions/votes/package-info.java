/**
 * Votes at a stop: questions that an organiser opens, the sheets and ballots of the voters, and the result. The rules
 * are in {@link fr.etape.sessions.votes.VotesDecider}; how ballots are counted is in rooms of its own below. Knows
 * voters as codes alone: who they are is known to {@code documents} until a question is closed, and to nobody then.
 */
@NullMarked
package fr.etape.sessions.votes;

import org.jspecify.annotations.NullMarked;
