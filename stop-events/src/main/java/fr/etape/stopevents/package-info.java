/**
 * Joins the published language to the journal, for the services that write streams: how an event of a stop looks as
 * JSON, and the producer that carries it. Knows every event type and no rule.
 */
@NullMarked
package fr.etape.stopevents;

import org.jspecify.annotations.NullMarked;
