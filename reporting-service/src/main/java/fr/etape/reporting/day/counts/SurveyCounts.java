package fr.etape.reporting.day.counts;

import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.reporting.day.parts.Feedback;
import java.util.List;

/**
 * A survey and how many answered.
 *
 * @param counts as published when it closed, small ones without their figure; empty before
 */
public record SurveyCounts(String surveyId, int respondents, boolean closed, List<ChoiceCount> counts) {

    /** Of a stop, by id. */
    public static List<SurveyCounts> all(Feedback feedback) {
        return feedback.surveys().entrySet().stream()
                .map(entry -> new SurveyCounts(
                        entry.getKey(),
                        entry.getValue().respondents(),
                        entry.getValue().closed(),
                        entry.getValue().counts()))
                .toList();
    }
}
