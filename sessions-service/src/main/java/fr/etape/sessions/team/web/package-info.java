/**
 * The team of a stop over HTTP: what its organisers see and change, what everybody is told of their own roles, and what
 * invited people find behind their link.
 */
@NullMarked
package fr.etape.sessions.team.web;

import org.jspecify.annotations.NullMarked;
