/**
 * The list of all stops, rehearsals apart, and one stop with its free seats by college, kept current while the page is
 * open.
 * <p>{@link fr.etape.web.visitor.stop.Stop} and {@link fr.etape.web.visitor.stop.StopAddress} are used by the other
 * pages about a stop.
 */
@NullMarked
package fr.etape.web.visitor.stop;

import org.jspecify.annotations.NullMarked;
