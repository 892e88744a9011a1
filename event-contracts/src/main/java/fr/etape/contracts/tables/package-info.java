/**
 * The streams {@code <stopId>/tables}, topics {@code etape.tables.v1.<stopId>}: who sits at which table in which round,
 * by registration ids, owned by sessions-service. Says where people sit, never why they must or must not.
 */
@NullMarked
package fr.etape.contracts.tables;

import org.jspecify.annotations.NullMarked;
