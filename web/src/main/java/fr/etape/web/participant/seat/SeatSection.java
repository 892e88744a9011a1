package fr.etape.web.participant.seat;

import fr.etape.web.participant.pass.Passes;
import fr.etape.web.participant.registration.OwnPageSection;
import fr.etape.web.participant.registration.OwnRegistration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The participant's table in each round, once a plan is published. */
@Component
@Order(SeatSection.PLACE)
class SeatSection implements OwnPageSection {

    static final int PLACE = 30;

    private static final String COLLEGE = "COLLEGE";

    record Own(List<Round> rounds) {}

    record Round(int round, int table, Why why) {}

    record Why(int neighbours, int metBefore, boolean fixed, List<Share> shares) {

        /** Each college at the table, the participant's own among them. */
        public List<Share> colleges() {
            return shares.stream().filter(share -> share.goal().equals(COLLEGE)).toList();
        }
    }

    record Share(String goal, String value, int here, int least, int most, boolean own) {}

    private final Passes passes;

    SeatSection(Passes passes) {
        this.passes = passes;
    }

    @Override
    public String name() {
        return "seat";
    }

    /** Nothing for those without a seat at the stop, and before a plan is published. */
    @Override
    public Optional<Own> contentFor(String accessToken, OwnRegistration registration, Locale locale) {
        if (registration.status() != OwnRegistration.Status.CONFIRMED) {
            return Optional.empty();
        }
        String stopId = Passes.stopOf(accessToken);
        Own own = passes.apiFor(accessToken).get(Own.class, "/api/stops/{stopId}/tables", stopId);
        return Optional.of(own).filter(found -> !found.rounds().isEmpty());
    }
}
