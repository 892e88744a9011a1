/**
 * Numbers drawn by HMAC: they break ties and put ideas in an order that nobody can steer. Anybody who has the key can
 * compute them again. Knows nothing of ballots; rotation and counting use it. Pure.
 */
@NullMarked
package fr.etape.sessions.votes.lots;

import org.jspecify.annotations.NullMarked;
