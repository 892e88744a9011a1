/**
 * The ledger stays equal whatever happens to a part of the suite, to the topic, or to the number of instances. Each
 * check has a negative control: the same check on a world in which the guard is missing must fail.
 */
@NullMarked
package fr.etape.journeys.faults;

import org.jspecify.annotations.NullMarked;
