/**
 * Contributions and proposals over HTTP: what tables write with the code on their card, what facilitators write for the
 * tables they lead, what organisers moderate and merge, and what the wall shows to everybody.
 */
@NullMarked
package fr.etape.sessions.contributions.web;

import org.jspecify.annotations.NullMarked;
