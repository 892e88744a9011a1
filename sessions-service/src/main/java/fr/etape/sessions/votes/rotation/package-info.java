/**
 * Which ideas a voter sees, and in which order. With a fixed order voters read the first ideas and the vote finds 30 %
 * of the best twenty; with a rotated order it finds over 80 %. Gives sheets by number and knows nothing of ballots.
 * Pure.
 */
@NullMarked
package fr.etape.sessions.votes.rotation;

import org.jspecify.annotations.NullMarked;
