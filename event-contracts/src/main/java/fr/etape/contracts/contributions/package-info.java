/**
 * The stream {@code <stopId>/contributions}, topic {@code etape.contributions.v1.<stopId>}: what the tables of a stop
 * write down, and the proposals that it is merged into. Owned by sessions-service, which alone has the texts.
 */
@NullMarked
package fr.etape.contracts.contributions;

import org.jspecify.annotations.NullMarked;
