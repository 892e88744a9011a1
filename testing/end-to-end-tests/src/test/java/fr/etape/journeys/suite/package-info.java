/**
 * The suite as a process: started by {@code ./run} on a data directory of its own, found through {@code suite.json},
 * stopped by a signal. Faults are signals too, sent only to processes that this test run started.
 */
@NullMarked
package fr.etape.journeys.suite;

import org.jspecify.annotations.NullMarked;
