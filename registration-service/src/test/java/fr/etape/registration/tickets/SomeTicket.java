package fr.etape.registration.tickets;

import fr.etape.contracts.College;
import fr.etape.registration.admission.Applicant;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.admission.documents.Status;
import fr.etape.registration.announcements.Announcement;
import fr.etape.registration.links.LinkSettings;
import fr.etape.registration.links.TicketCodes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Tickets of Élodie, who speaks one of two languages. */
final class SomeTicket {

    static final UUID ID = UUID.fromString("6f1d8f0e-5b8a-8c3d-9a52-0c7f3d1e2b4a");
    private static final TicketCodes CODES = new TicketCodes(new LinkSettings("a secret of at least 32 characters"));

    private SomeTicket() {}

    static Announcement angers() {
        return stop("angers-2027-03", "Angers", "49007", "Terra Botanica; salle 1, aile B", "Europe/Paris");
    }

    static Announcement saintDenis() {
        return stop("saint-denis-2027-06", "Saint-Denis", "97411", "Hôtel de Saint-Denis", "Indian/Reunion");
    }

    private static Announcement stop(String stopId, String name, String commune, String venue, String zone) {
        return new Announcement(
                stopId,
                true,
                name,
                commune,
                venue,
                ZoneId.of(zone),
                LocalDateTime.parse("2027-04-01T09:00"),
                LocalDateTime.parse("2027-04-01T17:30"),
                null);
    }

    static Ticket at(Announcement stop, String language) {
        Applicant elodie = new Applicant(
                "Élodie",
                "N’Diaye <b>",
                "elodie@example.org",
                College.ELU,
                "Ville d'Angers",
                null,
                "49007",
                language,
                List.of());
        Registration registration = new Registration(
                ID, stop.stopId(), elodie, Status.CONFIRMED, 7, Instant.parse("2027-01-12T09:30:00Z"), 0, 7, null);
        return new Ticket(registration, CODES.code(stop.stopId(), ID, 7), stop, 12);
    }
}
