package fr.etape.web.staff.votes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API tells organisers of the survey.
 *
 * @param counts null until the survey is closed
 */
record Figures(boolean open, int respondents, @Nullable List<Count> counts) {

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
}
