package fr.etape.sessions.feedback;

import fr.etape.contracts.feedback.SurveyItem;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one person answered, and nothing of who they are.
 *
 * @param choices one for each item
 */
public record Answers(Map<SurveyItem, String> choices) {

    public Answers {
        Map<SurveyItem, String> sorted = new EnumMap<>(SurveyItem.class);
        sorted.putAll(choices);
        choices = Collections.unmodifiableMap(sorted);
    }
}
