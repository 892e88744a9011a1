package fr.etape.web.staff.votes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the API tells organisers of the survey.
 *
 * @param counts null until the survey is closed
 * @param means by question, those that may be shown; null until the survey is closed
 */
record Figures(
        boolean open,
        int respondents,
        @Nullable List<Count> counts,
        @Nullable Map<String, Double> means) {

    /** @param count null where it may not be shown */
    record Count(String item, String choice, @Nullable Integer count) {

        /** Whether the choice is a mark, which needs no words. */
        public boolean number() {
            return choice.chars().allMatch(Character::isDigit);
        }
    }

    public List<Count> countsOrNone() {
        return counts == null ? List.of() : counts;
    }

    public Map<String, Double> meansOrNone() {
        return means == null ? Map.of() : means;
    }
}
