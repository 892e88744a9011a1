package fr.etape.web.participant.vote;

import fr.etape.web.participant.registration.OwnPageSection;
import fr.etape.web.participant.registration.OwnRegistration;
import fr.etape.web.visitor.votes.Question;
import fr.etape.web.visitor.votes.Questions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the own page: that a vote is open, or that results are published. */
@Component
@Order(VoteSection.PLACE)
class VoteSection implements OwnPageSection {

    static final int PLACE = 40;

    record Content(boolean open, boolean published) {}

    private final Questions questions;
    private final Clock clock = Clock.systemUTC();

    VoteSection(Questions questions) {
        this.questions = questions;
    }

    @Override
    public String name() {
        return "vote";
    }

    /** Nothing for those without a seat, and while there is neither a vote nor a result. */
    @Override
    public Optional<Content> contentFor(String accessToken, OwnRegistration registration, Locale locale) {
        if (registration.status() != OwnRegistration.Status.CONFIRMED) {
            return Optional.empty();
        }
        List<Question> asked = questions.at(registration.stopId());
        Instant now = clock.instant();
        return Optional.of(new Content(
                        asked.stream().anyMatch(each -> each.takesBallots(now)),
                        asked.stream().anyMatch(Question::published)))
                .filter(content -> content.open() || content.published());
    }
}
