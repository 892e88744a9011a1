/** The links of invitations. */
@NullMarked
package fr.etape.sessions.team.web;

import org.jspecify.annotations.NullMarked;
