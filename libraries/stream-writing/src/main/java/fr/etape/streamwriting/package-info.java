/**
 * Joins the published language to the journal, for the services that write streams: how an event of a stop looks as
 * JSON, the producer that carries it, and a journal as a part of a service that starts and stops. Knows no rule.
 */
@NullMarked
package fr.etape.streamwriting;

import org.jspecify.annotations.NullMarked;
