/**
 * The rehearsal: two stops of fictional people are played from the announcement to the comparison, through the public
 * address. What was done is counted three times: from the HTTP answers, by the service that owns it, and by
 * reporting-service. It speaks HTTP alone, as any client would; the suite cannot tell it from real days, but for the
 * stops' flag {@code rehearsal}.
 */
@NullMarked
package fr.etape.rehearsal;

import org.jspecify.annotations.NullMarked;
