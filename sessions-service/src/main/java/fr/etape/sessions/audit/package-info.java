/** Who did what at a stop: its part of the tour, and its team. Reads the journal, and keeps nothing of its own. */
@NullMarked
package fr.etape.sessions.audit;

import org.jspecify.annotations.NullMarked;
