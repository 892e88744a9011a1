/** The rules of a team. */
@NullMarked
package fr.etape.sessions.team;

import org.jspecify.annotations.NullMarked;
