package fr.etape.registration.tickets;

import fr.etape.communes.Communes;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.announcements.Announcement;
import fr.etape.registration.links.TicketCode;

/**
 * A seat that somebody has at a stop, as they carry it. Personal data.
 *
 * @param revision rises with each change of what was announced of the stop
 */
record Ticket(Registration registration, TicketCode code, Announcement stop, long revision) {

    String name() {
        return registration.applicant().givenName() + " "
                + registration.applicant().familyName();
    }

    TicketWords words() {
        return TicketWords.in(registration.applicant().language());
    }

    /** The venue and the town, if the venue does not name it. */
    String place() {
        String town = Communes.nameOf(stop.commune());
        return town == null || stop.venue().contains(town) ? stop.venue() : stop.venue() + ", " + town;
    }

    @Override
    public String toString() {
        return "Ticket[" + registration.id() + "]";
    }
}
