package fr.etape.web.participant.atelier;

import fr.etape.web.participant.registration.OwnPageSection;
import fr.etape.web.participant.registration.OwnRegistration;
import fr.etape.web.visitor.programme.Programmes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the own page: which atelier, or which wishes, and the way to the page about them. */
@Component
@Order(AtelierSection.AFTER_THE_TICKET)
class AtelierSection implements OwnPageSection {

    static final int AFTER_THE_TICKET = 20;

    /** @param titles of the ateliers by their code */
    record Content(OwnBookings own, Map<String, String> titles) {}

    private final Ateliers ateliers;
    private final Programmes programmes;

    AtelierSection(Ateliers ateliers, Programmes programmes) {
        this.ateliers = ateliers;
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "atelier";
    }

    /** Nothing where no atelier is published, and for those who cancelled. */
    @Override
    public Optional<Content> contentFor(String accessToken, OwnRegistration registration, Locale locale) {
        Map<String, String> titles =
                registration.cancelled() ? Map.of() : programmes.ateliers(registration.stopId(), locale);
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(ateliers.of(accessToken, registration.stopId()), titles));
    }
}
