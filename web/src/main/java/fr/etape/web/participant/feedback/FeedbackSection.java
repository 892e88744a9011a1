package fr.etape.web.participant.feedback;

import fr.etape.web.participant.registration.OwnPageSection;
import fr.etape.web.participant.registration.OwnRegistration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the own page: the way to the survey, while it is open. */
@Component
@Order(FeedbackSection.PLACE)
class FeedbackSection implements OwnPageSection {

    static final int PLACE = 50;

    private final Surveys surveys;

    FeedbackSection(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public Optional<Surveys.Survey> contentFor(String accessToken, OwnRegistration registration, Locale locale) {
        return registration.status() == OwnRegistration.Status.CONFIRMED
                ? surveys.at(registration.stopId()).filter(Surveys.Survey::open)
                : Optional.empty();
    }
}
