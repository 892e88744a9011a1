/** What is kept beside the streams of the teams: who has which role, and which invitations there are. */
@NullMarked
package fr.etape.sessions.team.documents;

import org.jspecify.annotations.NullMarked;
