/**
 * The published file of a draw, and its verification. The file has random ids, codes and numbers only, and all that is
 * needed to recompute the draw and each release off line. It is CSV that needs no quoting: UTF-8, lines ended by a line
 * feed, the first column says what the line is. Each draw has exactly one file.
 *
 * <pre>{@code
 * rule,atelier-draw@1
 * commitment,<hash>,<length>
 * atelier,<id>,<seats>                                       in the order of the ids
 * wishes,<registrationId>,<first wish>,<second wish>…        in the order of the ids
 * list,<SHA-256 of the atelier and wishes lines>
 * source,<text>
 * code,<number>,<code>                                       one or more
 * lot,<number>,<lot>,<registrationId>,<rank>,<atelier>       lowest lot first; no rank: no seat
 * release,<number>,<number of the code>                      each with its own:
 * left,<registrationId>
 * booked,<atelier>,<seats>
 * waiting,<number>,<lot>,<registrationId>,<rank>,<atelier>   lowest lot first
 * }</pre>
 */
@NullMarked
package fr.etape.sessions.bookings.draw.proof;

import org.jspecify.annotations.NullMarked;
