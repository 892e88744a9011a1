package fr.etape.sessions.feedback.documents;

import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.contracts.feedback.SurveyItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A survey as it is read.
 *
 * @param counts null until it is closed
 * @param means those that may be shown; null until it is closed
 */
public record SurveyView(
        String surveyId,
        String promise,
        List<SurveyItem> items,
        int respondents,
        @Nullable List<ChoiceCount> counts,
        @Nullable Map<SurveyItem, Double> means) {

    public boolean isOpen() {
        return counts == null;
    }
}
