package fr.etape.contracts.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.EventType;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Surveys at a stop. No event tells what one person answered: answers wait, without any link to who gave them or when,
 * until the survey closes; then they are counted, and deleted.
 */
public sealed interface FeedbackEvent extends StopEvent {

    StreamName STREAM = StreamName.ofEachStop("feedback");

    String surveyId();

    @Override
    default String subject() {
        return surveyId();
    }

    /**
     * @param items what is asked, in order
     * @param promise code and version of what respondents are promised about their anonymity; never changed afterwards
     */
    @EventType("fr.etape.feedback.survey-opened.v1")
    record SurveyOpened(String stopId, boolean rehearsal, String surveyId, List<SurveyItem> items, String promise)
            implements FeedbackEvent {}

    /** Somebody answered. */
    @EventType("fr.etape.feedback.feedback-given.v1")
    record FeedbackGiven(String stopId, boolean rehearsal, String surveyId) implements FeedbackEvent {}

    /**
     * @param respondents people who answered
     * @param counts of every choice of every item, in order; small ones without their figure
     * @param means of the items whose choices are numbers, over all answers, to one decimal; an item is absent where
     *     its mean would give a small count away. Null in events from before there were any
     */
    @EventType("fr.etape.feedback.survey-closed.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SurveyClosed(
            String stopId,
            boolean rehearsal,
            String surveyId,
            int respondents,
            List<ChoiceCount> counts,
            @Nullable Map<SurveyItem, Double> means)
            implements FeedbackEvent {}
}
