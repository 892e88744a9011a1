/** Who did what at a stop, as the journal has it: its own part of the tour, and its team. Keeps nothing of its own. */
@NullMarked
package fr.etape.sessions.audit.web;

import org.jspecify.annotations.NullMarked;
