package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.rename;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static fr.etape.registration.admission.documents.RegistrationCollection.TICKET_ISSUE;
import static fr.etape.registration.admission.documents.RegistrationCollection.TICKET_KEY;
import static fr.etape.registration.admission.documents.RegistrationCollection.WITHDRAWN_KEY;

import fr.etape.contracts.registrations.RegistrationsEvent.OfRegistration;
import fr.etape.registration.links.TicketCodes;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The two fields of a ticket: which event issued it, and what finds it by its code. The code itself is not stored. */
final class TicketFields {

    private final TicketCodes codes;

    TicketFields(TicketCodes codes) {
        this.codes = codes;
    }

    /** For a registration that begins with a seat. */
    Document addTo(Document registration, OfRegistration event, long position) {
        return registration.append(TICKET_ISSUE, position).append(TICKET_KEY, key(event, position));
    }

    /** In place of an earlier ticket, if there is one. */
    Bson issued(OfRegistration event, long position) {
        return combine(set(TICKET_ISSUE, position), set(TICKET_KEY, key(event, position)));
    }

    /** The door still tells whose it was: that they cancelled is another answer than that the code is wrong. */
    static Bson withdrawn() {
        return combine(unset(TICKET_ISSUE), rename(TICKET_KEY, WITHDRAWN_KEY));
    }

    private String key(OfRegistration event, long position) {
        UUID id = UUID.fromString(event.registrationId());
        return codes.key(event.stopId(), codes.code(event.stopId(), id, position));
    }
}
