package fr.etape.rehearsal.figures;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the day, counted in up to three places.
 *
 * @param name what is counted, for instance {@code confirmed}
 * @param detail of which college, kind or question; empty for all
 * @param answers counted from the HTTP answers
 * @param service counted by the service that owns it; null when it does not tell
 * @param reporting counted by reporting-service; null when it does not count it
 * @param breach the rule that the figure breaks, or null
 */
public record Figure(
        String name,
        String detail,
        long answers,
        @Nullable Long service,
        @Nullable Long reporting,
        @Nullable String breach) {

    /** The same with what reporting-service counts. */
    public Figure reported(long count) {
        return new Figure(name, detail, answers, service, count, breach);
    }

    public boolean good() {
        return breach == null && isLikeAnswers(service) && isLikeAnswers(reporting);
    }

    private boolean isLikeAnswers(@Nullable Long count) {
        return count == null || count == answers;
    }

    String text() {
        return "%-34s %9d %9s %9s   %s"
                .formatted((name + " " + detail).strip(), answers, shown(service), shown(reporting), verdict());
    }

    private String verdict() {
        return breach != null ? breach : good() ? "✓" : "the counts differ";
    }

    private static String shown(@Nullable Long count) {
        return count == null ? "–" : count.toString();
    }
}
