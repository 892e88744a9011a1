/**
 * The live report of a stop: confirmed and waiting people by college, counted from its events.
 */
@NullMarked
package fr.etape.web.visitor.report;

import org.jspecify.annotations.NullMarked;
