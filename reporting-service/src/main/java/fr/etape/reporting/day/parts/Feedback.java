package fr.etape.reporting.day.parts;

import fr.etape.contracts.StopEvent;
import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.feedback.FeedbackEvent.FeedbackGiven;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyClosed;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyOpened;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * Surveys and how many answered.
 *
 * @param surveys by survey id
 */
public record Feedback(SortedMap<String, Survey> surveys) implements Part {

    public static final Feedback NONE = new Feedback(Sorted.none());

    /** @param counts as published when it closed, small ones without their figure; empty before */
    public record Survey(int respondents, boolean closed, List<ChoiceCount> counts) {}

    @Override
    public Part after(StopEvent event, Instant at) {
        return event instanceof FeedbackEvent one ? next(one) : this;
    }

    private Feedback next(FeedbackEvent event) {
        Survey known = surveys.getOrDefault(event.surveyId(), new Survey(0, false, List.of()));
        return new Feedback(Sorted.with(
                surveys,
                event.surveyId(),
                switch (event) {
                    case SurveyOpened e -> known;
                    case FeedbackGiven e -> new Survey(known.respondents() + 1, known.closed(), known.counts());
                    case SurveyClosed e -> new Survey(known.respondents(), true, List.copyOf(e.counts()));
                }));
    }
}
