package fr.etape.registration.tickets;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.http.problems.Unavailable;
import fr.etape.registration.admission.documents.LinkedRegistrations;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.announcements.Announcement;
import fr.etape.registration.announcements.Announcements;
import fr.etape.registration.links.TicketCode;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The ticket of whoever has a link. */
@Component
class OwnTicket {

    private static final ProblemType NO_TICKET =
            new ProblemType("no-ticket", HttpStatus.CONFLICT, "The registration has no ticket");
    private static final Duration SOON = Duration.ofSeconds(2);

    private final LinkedRegistrations registrations;
    private final Tickets tickets;
    private final Announcements announcements;

    OwnTicket(LinkedRegistrations registrations, Tickets tickets, Announcements announcements) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.announcements = announcements;
    }

    /** Throws {@link Problem}: 404 for a link that opens nothing, 409 for a registration without a seat. */
    TicketCode code(String accessToken) {
        return code(registration(accessToken));
    }

    /** As {@link #code}. Also throws 503 for a moment after the publication of a stop. */
    Ticket whole(String accessToken) {
        Registration registration = registration(accessToken);
        TicketCode code = code(registration);
        String stopId = registration.stopId();
        Announcement stop = announcements.find(stopId).orElseThrow(() -> Unavailable.temporarily(SOON));
        return new Ticket(registration, code, stop, announcements.revision(stopId));
    }

    private Registration registration(String accessToken) {
        return registrations.find(accessToken).orElseThrow(Problem::notFound);
    }

    private TicketCode code(Registration registration) {
        return tickets.of(registration)
                .orElseThrow(() -> new Problem(NO_TICKET, "Only a confirmed registration has a ticket."));
    }
}
