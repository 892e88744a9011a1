package fr.etape.web.participant.ticket;

import fr.etape.web.participant.registration.OwnPageSection;
import fr.etape.web.participant.registration.OwnRegistration;
import fr.etape.web.site.api.Api;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first part of the own page, since it is what people open that page for on the day. */
@Component
@Order(TicketSection.FIRST)
class TicketSection implements OwnPageSection {

    static final int FIRST = 10;

    /** @param code as people read it */
    record Ticket(String code) {

        /** Without the code, so that no log contains it. */
        @Override
        public String toString() {
            return "Ticket[]";
        }
    }

    private final Api api;

    TicketSection(Api api) {
        this.api = api;
    }

    @Override
    public String name() {
        return "ticket";
    }

    /** Nothing for those without a seat: their page says what they can count on. */
    @Override
    public Optional<Ticket> contentFor(String accessToken, OwnRegistration registration, Locale locale) {
        return registration.status() == OwnRegistration.Status.CONFIRMED
                ? Optional.of(api.get(Ticket.class, "/api/registrations/{accessToken}/ticket", accessToken))
                : Optional.empty();
    }
}
