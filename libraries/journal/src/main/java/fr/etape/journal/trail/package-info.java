/**
 * Who did what, read back from the journal: {@link fr.etape.journal.trail.Trail} pages through the commands that came
 * with an actor, newest first, over several streams. Reads stored batches and nothing of the writer.
 */
@NullMarked
package fr.etape.journal.trail;

import org.jspecify.annotations.NullMarked;
