/**
 * Lots that anybody can recompute off line, after draft-thomson-elegy-vrs ("A Verifiable Random Selection Process"):
 * a chain of one-time codes to which the organiser commits beforehand, a source that everybody in the room hears, and
 * HKDF with SHA-256 (RFC 5869), which every language has. Used by the draw and by its verification. Knows nothing of
 * ateliers, and has no randomness of its own: the caller brings the secret.
 */
@NullMarked
package fr.etape.sessions.bookings.draw.lots;

import org.jspecify.annotations.NullMarked;
