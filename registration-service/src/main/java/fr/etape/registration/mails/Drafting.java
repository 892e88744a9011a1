package fr.etape.registration.mails;

import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.registration.announcements.Announcement;
import fr.etape.registration.announcements.Announcements;
import fr.etape.registration.links.LinkClaim;
import fr.etape.registration.links.Links;
import fr.etape.registration.links.PublicAddress;
import fr.etape.registration.links.TicketCode;
import fr.etape.registration.mails.letters.Letter;
import fr.etape.registration.mails.letters.LetterWriting;
import fr.etape.registration.mails.outbox.Mail;
import fr.etape.registration.mails.outbox.Outbox;
import fr.etape.registration.tickets.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes the letter of a mail when it is sent, from what is known then: the present link and ticket, the stop as last
 * announced, and nobody whose data were deleted meanwhile.
 */
@Component
class Drafting {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Outbox outbox;
    private final Announcements announcements;
    private final Registrations registrations;
    private final Links links;
    private final Tickets tickets;
    private final PublicAddress site;
    private final MailSettings settings;

    Drafting(
            Outbox outbox,
            Announcements announcements,
            Registrations registrations,
            Links links,
            Tickets tickets,
            PublicAddress site,
            MailSettings settings) {
        this.outbox = outbox;
        this.announcements = announcements;
        this.registrations = registrations;
        this.links = links;
        this.tickets = tickets;
        this.site = site;
        this.settings = settings;
    }

    Drafted draft(Mail mail, Instant now) {
        Optional<Registration> registration = registrations.find(mail.stopId(), mail.registrationId());
        if (registration.isEmpty()) {
            return new Drafted.Never("registration gone");
        }
        String address = registration.get().applicant().email();
        if (address == null || address.isBlank()) {
            return new Drafted.Never("no address");
        }
        Optional<Announcement> stop = announcements.find(mail.stopId());
        if (stop.isEmpty() || outbox.hasEarlier(mail)) {
            return new Drafted.NotYet();
        }
        UUID person = links.personKey(address);
        return outbox.sentTo(person, now.minus(A_DAY)) >= settings.limits().toOnePerson()
                ? new Drafted.Never("too many to one person")
                : new Drafted.Ready(
                        letter(mail, stop.get(), registration.get()), stop.get().name(), address, person);
    }

    private Letter letter(Mail mail, Announcement stop, Registration registration) {
        LinkClaim claim = new LinkClaim(stop.stopId(), registration.id(), registration.linkGeneration());
        return LetterWriting.letter(
                mail,
                stop,
                registration.applicant().language(),
                site.ownPage(links.accessToken(claim)),
                site.stopPage(stop.stopId()),
                tickets.of(registration).map(TicketCode::grouped).orElse(null));
    }
}
