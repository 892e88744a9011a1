package fr.etape.web.visitor.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draw as the API tells it. */
record Draw(
        String drawId,
        Step step,
        String rule,
        String commitment,
        int chainLength,
        String sourceKind,
        @Nullable String sourceDetail,
        @Nullable Closed closed,
        @Nullable Result result) {

    enum Step {
        ANNOUNCED,
        CLOSED,
        DRAWN
    }

    /** @param registrations how many take part */
    record Closed(String listHash, int registrations) {}

    /** @param byWish registrations that got their first wish, their second, … */
    record Result(String source, List<Integer> byWish, int notSeated, int withoutWishes, int releases) {}
}
