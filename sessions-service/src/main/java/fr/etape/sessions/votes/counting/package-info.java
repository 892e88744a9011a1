/**
 * What a ballot may say, and what ballots add up to: approvals of ideas (stage A), then points on finalists (stage B).
 * A tally is a fold of the accepted ballots, and a recount of the same ballots gives the same tally. Deciders check
 * ballots here, and results are made here. Merged proposals are counted by their voters; no vote ever moves. Pure.
 */
@NullMarked
package fr.etape.sessions.votes.counting;

import org.jspecify.annotations.NullMarked;
