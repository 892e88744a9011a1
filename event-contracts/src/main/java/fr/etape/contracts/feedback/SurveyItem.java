package fr.etape.contracts.feedback;

import java.util.List;
import java.util.stream.IntStream;

/** What a survey asks. Closed questions only: no answer is free text. */
public enum SurveyItem {
    /** How useful the tables were, from 1 (not at all) to 5 (very). */
    TABLES(numbers(1, 5)),
    /** How likely it is that they recommend the day to a colleague, from 0 (not at all) to 10 (certainly). */
    RECOMMENDATION(numbers(0, 10)),
    /** What was worth the journey most of all. */
    HIGHLIGHT(List.of("PLENARIES", "ATELIERS", "TABLES", "MEETINGS", "VOTES"));

    private final List<String> choices;

    SurveyItem(List<String> choices) {
        this.choices = choices;
    }

    /** What can be answered, in order. */
    public List<String> choices() {
        return choices;
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }
}
