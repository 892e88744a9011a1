/**
 * How much the suite takes, outside {@code verify}: see README.md. Figures, not verdicts, but for what must hold under
 * any load: no answer lost, no 5xx, no seat sold twice, all books equal at the end.
 */
@NullMarked
package fr.etape.journeys.load;

import org.jspecify.annotations.NullMarked;
