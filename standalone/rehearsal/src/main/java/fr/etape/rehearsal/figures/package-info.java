/** The figures of a day, each counted in up to three places, and whether they agree. */
@NullMarked
package fr.etape.rehearsal.figures;

import org.jspecify.annotations.NullMarked;
