package fr.etape.web.visitor.votes;

import fr.etape.web.visitor.stop.College;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a vote came to, as the API tells it.
 *
 * @param ballotsByCollege where the figure may be shown
 */
public record Result(
        String questionId,
        String stage,
        String countingRule,
        BallotRules rules,
        int ballots,
        Map<String, Integer> ballotsByCollege,
        List<Line> lines) {

    private static final int PERCENT = 100;

    /**
     * One proposal. Approvals have views and an interval, points have supporters and points.
     *
     * @param low lower bound of the share of approvals, 0 to 1
     * @param place on the list of the room; null if it is not on it
     */
    public record Line(
            String proposalId,
            String theme,
            String text,
            int rank,
            @Nullable Integer views,
            @Nullable Integer approvals,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Integer supporters,
            @Nullable Long points,
            @Nullable Integer place,
            @Nullable Map<String, Integer> supportersByCollege) {

        /** Share of approvals among those who read it. */
        public int percent() {
            return views == null || approvals == null || views == 0 ? 0 : Math.round(approvals * 100f / views);
        }

        public int lowPercent() {
            return low == null ? 0 : (int) Math.round(low * PERCENT);
        }

        public int highPercent() {
            return high == null ? 0 : (int) Math.round(high * PERCENT);
        }

        public long pointsOrNone() {
            return points == null ? 0 : points;
        }

        public Map<String, Integer> byCollege() {
            return supportersByCollege == null ? Map.of() : supportersByCollege;
        }
    }

    public boolean ofApprovals() {
        return stage.equals("APPROVALS");
    }

    /** Length of a bar, of 100 for the most points that a proposal got. */
    public long bar(Line line) {
        long most = lines.stream().mapToLong(Line::pointsOrNone).max().orElse(0);
        return most == 0 ? 0 : line.pointsOrNone() * PERCENT / most;
    }

    /** Colleges of which at least one figure may be shown, in their order. */
    public List<String> colleges() {
        Set<String> shown = Stream.concat(
                        ballotsByCollege.keySet().stream(),
                        lines.stream().flatMap(line -> line.byCollege().keySet().stream()))
                .collect(Collectors.toSet());
        return Arrays.stream(College.values())
                .map(College::name)
                .filter(shown::contains)
                .toList();
    }
}
