/** The team of a stop over HTTP: what its organisers see and change, and what the invited find behind their link. */
@NullMarked
package fr.etape.sessions.team.web;

import org.jspecify.annotations.NullMarked;
