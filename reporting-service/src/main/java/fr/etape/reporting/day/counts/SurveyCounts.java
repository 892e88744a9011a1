package fr.etape.reporting.day.counts;

import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.reporting.day.parts.Feedback;
import java.util.List;
import java.util.Map;

/**
 * A survey and how many answered.
 *
 * @param counts as published when it closed, small ones without their figure; empty before
 * @param means of the items that are answered with a number, as published when it closed
 */
public record SurveyCounts(
        String surveyId, int respondents, boolean closed, List<ChoiceCount> counts, Map<SurveyItem, Double> means) {

    /** Of a stop, by id. */
    public static List<SurveyCounts> all(Feedback feedback) {
        return feedback.surveys().entrySet().stream()
                .map(entry -> new SurveyCounts(
                        entry.getKey(),
                        entry.getValue().respondents(),
                        entry.getValue().closed(),
                        entry.getValue().counts(),
                        entry.getValue().means()))
                .toList();
    }
}
