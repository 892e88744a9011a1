/**
 * Who works at a stop: roles that organisers give and take back, and invitations, by which somebody takes a role
 * although nobody here knows their address. The rules are in {@link fr.etape.sessions.team.TeamDecider};
 * {@code documents} keeps what is asked for, and {@code web} is what organisers and the invited see. Knows people by
 * their codes alone.
 */
@NullMarked
package fr.etape.sessions.team;

import org.jspecify.annotations.NullMarked;
