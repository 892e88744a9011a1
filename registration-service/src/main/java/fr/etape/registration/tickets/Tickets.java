package fr.etape.registration.tickets;

import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.registration.links.TicketCode;
import fr.etape.registration.links.TicketCodes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tickets that are good now. */
@Component
public final class Tickets {

    private final Registrations registrations;
    private final TicketCodes codes;

    public Tickets(Registrations registrations, TicketCodes codes) {
        this.registrations = registrations;
        this.codes = codes;
    }

    /**
     * The registration whose ticket has this code, as a scanner or a person typed it. Empty for what is no code, and
     * for a ticket of another stop, of a cancelled registration, or from before its link was replaced.
     */
    public Optional<UUID> find(String stopId, String typed) {
        return TicketCode.read(typed).flatMap(code -> registrations.withTicket(stopId, codes.key(stopId, code)));
    }

    /** Empty for a registration without a seat. */
    public Optional<TicketCode> of(Registration registration) {
        return registration.ticketIssue() == 0
                ? Optional.empty()
                : Optional.of(codes.code(registration.stopId(), registration.id(), registration.ticketIssue()));
    }
}
