/**
 * The stream {@code <stopId>/feedback}, topic {@code etape.feedback.v1.<stopId>}: what the participants of a stop
 * thought of it, as counts. Owned by sessions-service.
 */
@NullMarked
package fr.etape.contracts.feedback;

import org.jspecify.annotations.NullMarked;
