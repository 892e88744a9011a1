package fr.etape.reporting.indicators;

import fr.etape.reporting.indicators.statistics.Interval;
import fr.etape.reporting.indicators.statistics.Profiles.Chance;
import org.jspecify.annotations.Nullable;

/**
 * One indicator at two stops, or why they are not compared.
 *
 * @param group the college it is about; empty for all people
 * @param difference the second less the first
 * @param distance of profiles: dissimilarity; of pick-up: Kolmogorov distance; 0 to 1
 * @param chance what chance alone gives for the distance of profiles
 * @param different whether it is beyond chance; null where that cannot be said
 * @param note what to bear in mind though both are compared
 */
public record Pair(
        Indicator indicator,
        String group,
        String first,
        String second,
        @Nullable Double difference,
        @Nullable Interval interval,
        @Nullable Double distance,
        @Nullable Chance chance,
        @Nullable Boolean different,
        @Nullable Refusal refusal,
        @Nullable Note note) {

    /** What to bear in mind. */
    public enum Note {
        CAPACITY_DIFFERS("Les capacités diffèrent de plus de 20 %.", "Capacities differ by more than 20%."),
        QUOTA_DIFFERS(
                "Les places réservées au collège diffèrent de plus de 20 %.",
                "The seats reserved for the college differ by more than 20%.");

        private final String french;
        private final String english;

        Note(String french, String english) {
            this.french = french;
            this.english = english;
        }

        public String french() {
            return french;
        }

        public String english() {
            return english;
        }
    }

    /** How far the comparison can be relied on: as the refusal says, or else normal. */
    public ObsStatus obsStatus() {
        return refusal == null ? ObsStatus.A : refusal.obsStatus();
    }

    /** Confidential where one of the values is. */
    public ConfStatus confStatus() {
        return refusal == Refusal.SUPPRESSED ? ConfStatus.C : ConfStatus.F;
    }

    static Pair refused(Indicator indicator, String group, String first, String second, Refusal refusal) {
        return new Pair(indicator, group, first, second, null, null, null, null, null, refusal, null);
    }
}
