package fr.etape.web.visitor.start;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stop of a rehearsal.
 *
 * @param title of the stop
 * @param step the one that is played now, or was the last
 * @param done of {@code total}; both 0 while the step does not tell
 * @param figures empty until the day is over
 */
record RehearsedStop(String title, String stopId, String step, int done, int total, List<Figure> figures) {

    /** The message that names the step. */
    public String words() {
        return "rehearsal.step." + step;
    }

    /**
     * A figure of the day, counted in up to three places.
     *
     * @param name what is counted
     * @param detail of which college, kind or question; empty for all
     * @param answers counted from the HTTP answers
     * @param service counted by the service that owns it; nothing when it does not tell
     * @param reporting counted by reporting-service; nothing when it does not count it
     * @param breach the rule that the figure breaks, in the launcher's words; nothing when it breaks none
     */
    record Figure(
            String name,
            String detail,
            long answers,
            @Nullable Long service,
            @Nullable Long reporting,
            @Nullable String breach) {

        public boolean good() {
            return breach == null && isLikeAnswers(service) && isLikeAnswers(reporting);
        }

        private boolean isLikeAnswers(@Nullable Long count) {
            return count == null || count == answers;
        }
    }
}
