/**
 * The first page of a suite that runs on one machine: where to go, and the button that plays the rehearsal. The button
 * exists only where a launcher offers rehearsals ({@code etape.web.rehearsal}).
 */
@NullMarked
package fr.etape.web.visitor.start;

import org.jspecify.annotations.NullMarked;
