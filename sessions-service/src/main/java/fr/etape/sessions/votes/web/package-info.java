/**
 * Votes over HTTP: organisers open, close and publish; voters read their sheet and cast their ballot, by their pass;
 * everybody reads a published result.
 */
@NullMarked
package fr.etape.sessions.votes.web;

import org.jspecify.annotations.NullMarked;
