/**
 * What a participant's page asks of services other than the one that keeps registrations: in the participant's own
 * name, by a pass that their link is exchanged for.
 */
@NullMarked
package fr.etape.web.participant.pass;

import org.jspecify.annotations.NullMarked;
