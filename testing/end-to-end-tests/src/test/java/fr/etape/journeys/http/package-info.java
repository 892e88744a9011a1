/** What a client of the suite's HTTP interface does: opens a stop, registers people, reads reports, reads problems. */
@NullMarked
package fr.etape.journeys.http;

import org.jspecify.annotations.NullMarked;
