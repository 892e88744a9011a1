package fr.etape.sessions.feedback;

import fr.etape.contracts.feedback.FeedbackEvent.SurveyOpened;
import fr.etape.journal.StateFormat;
import fr.etape.streamwriting.JsonStateFormat;
import org.jspecify.annotations.Nullable;

/** The feedback of a stop as it is kept in snapshots. */
public record FeedbackSnapshot(@Nullable SurveyOpened opened, int respondents, boolean closed) {

    public static final StateFormat<Feedback> FORMAT =
            new JsonStateFormat<>(1, FeedbackSnapshot.class, FeedbackSnapshot::of, FeedbackSnapshot::feedback);

    private static FeedbackSnapshot of(Feedback feedback) {
        return new FeedbackSnapshot(feedback.opened(), feedback.respondents(), feedback.closed());
    }

    private Feedback feedback() {
        return new Feedback(opened, respondents, closed);
    }
}
