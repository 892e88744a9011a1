package fr.etape.reporting.day.parts;

import fr.etape.contracts.StopEvent;
import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.feedback.FeedbackEvent.FeedbackGiven;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyClosed;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyOpened;
import fr.etape.contracts.feedback.SurveyItem;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Surveys and how many answered.
 *
 * @param surveys by survey id
 */
public record Feedback(SortedMap<String, Survey> surveys) implements Part {

    public static final Feedback NONE = new Feedback(Sorted.none());

    /**
     * One survey.
     *
     * @param items what is asked, in order
     * @param counts as published when it closed, small ones without their figure; empty before
     * @param means as published when it closed; empty before, and where none was published
     */
    public record Survey(
            List<SurveyItem> items,
            int respondents,
            boolean closed,
            List<ChoiceCount> counts,
            Map<SurveyItem, Double> means) {

        static final Survey UNKNOWN = new Survey(List.of(), 0, false, List.of(), Map.of());

        Survey answered() {
            return new Survey(items, respondents + 1, closed, counts, means);
        }

        Survey closed(SurveyClosed event) {
            Map<SurveyItem, Double> published = event.means();
            Map<SurveyItem, Double> inOrder = new EnumMap<>(SurveyItem.class);
            if (published != null) {
                inOrder.putAll(published);
            }
            return new Survey(
                    items, respondents, true, List.copyOf(event.counts()), Collections.unmodifiableMap(inOrder));
        }
    }

    @Override
    public Part after(StopEvent event, Instant at) {
        return event instanceof FeedbackEvent one ? next(one) : this;
    }

    private Feedback next(FeedbackEvent event) {
        Survey known = surveys.getOrDefault(event.surveyId(), Survey.UNKNOWN);
        return new Feedback(Sorted.with(
                surveys,
                event.surveyId(),
                switch (event) {
                    case SurveyOpened e -> new Survey(List.copyOf(e.items()), 0, false, List.of(), Map.of());
                    case FeedbackGiven e -> known.answered();
                    case SurveyClosed e -> known.closed(e);
                }));
    }
}
