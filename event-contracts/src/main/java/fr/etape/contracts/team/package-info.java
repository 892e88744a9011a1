/**
 * The stream {@code <stopId>/team}, topic {@code etape.team.v1.<stopId>}: who works at a stop, owned by
 * sessions-service.
 */
@NullMarked
package fr.etape.contracts.team;

import org.jspecify.annotations.NullMarked;
