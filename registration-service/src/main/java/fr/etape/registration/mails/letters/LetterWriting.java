package fr.etape.registration.mails.letters;

import fr.etape.communes.Communes;
import fr.etape.registration.announcements.Announcement;
import fr.etape.registration.mails.letters.Letter.Fact;
import fr.etape.registration.mails.letters.Letter.Link;
import fr.etape.registration.mails.outbox.Mail;
import fr.etape.registration.mails.outbox.MailKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the letter of a mail. Pure: the same mail of the same stop has the same words. */
public final class LetterWriting {

    private final Announcement stop;
    private final Words words;

    private LetterWriting(Announcement stop, Words words) {
        this.stop = stop;
        this.words = words;
    }

    /**
     * @param language {@code fr} or {@code en}
     * @param ownPage address of the participant's own page
     * @param stopPage address of the stop's page
     * @param ticket code of the ticket that is good now, as people read it; null for none
     */
    public static Letter letter(
            Mail mail, Announcement stop, String language, String ownPage, String stopPage, @Nullable String ticket) {
        return new LetterWriting(stop, new Words(language)).write(mail, language, ownPage, stopPage, ticket);
    }

    private Letter write(Mail mail, String language, String ownPage, String stopPage, @Nullable String ticket) {
        MailKind kind = mail.kind();
        String title = words.text(kind + ".title");
        return new Letter(
                language,
                words.text("subject", title, stop.name(), words.day(stop.startsAt())),
                title,
                stop.rehearsal() ? words.text("rehearsal") : null,
                words.text("hello"),
                what(mail),
                facts(kind == MailKind.CONFIRMED || kind == MailKind.PROMOTED ? ticket : null),
                words.text(kind + ".next"),
                kind == MailKind.CANCELLED ? stopPage : null,
                new Link(words.text("page"), ownPage),
                words.text("page.more"),
                help(),
                List.of(words.text(kind == MailKind.CANCELLED ? "CANCELLED.why" : "why"), words.text("automatic")));
    }

    private String what(Mail mail) {
        LocalDateTime local = LocalDateTime.ofInstant(mail.occurredAt(), stop.timeZone());
        String when = words.moment(local) + " (" + words.clock(stop.timeZone()) + ")";
        boolean left = mail.kind() == MailKind.CANCELLED && !mail.heldSeat();
        return words.text(
                mail.kind() + (left ? ".what.waiting" : ".what"),
                stop.name(),
                when,
                Objects.requireNonNullElse(mail.rank(), 0));
    }

    private List<Fact> facts(@Nullable String ticket) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact(words.text("facts.stop"), stop.name())));
        String clock = words.clock(stop.timeZone());
        if (stop.startsAt().toLocalDate().equals(stop.endsAt().toLocalDate())) {
            facts.add(new Fact(words.text("facts.day"), words.day(stop.startsAt())));
            String from = words.time(stop.startsAt().toLocalTime());
            String to = words.time(stop.endsAt().toLocalTime());
            facts.add(new Fact(words.text("facts.hours"), words.text("date.hours", from, to, clock)));
        } else {
            String period =
                    words.text("date.period", words.moment(stop.startsAt()), words.moment(stop.endsAt()), clock);
            facts.add(new Fact(words.text("facts.period"), period));
        }
        facts.add(new Fact(words.text("facts.venue"), venue()));
        if (ticket != null) {
            facts.add(new Fact(words.text("facts.ticket"), ticket));
        }
        return facts;
    }

    private String venue() {
        String commune = Communes.nameOf(stop.commune());
        return commune == null || stop.venue().contains(commune) ? stop.venue() : stop.venue() + ", " + commune;
    }

    private @Nullable Link help() {
        String page = stop.helpPage();
        return page == null ? null : new Link(words.text("help"), page);
    }
}
