package fr.etape.sessions.feedback;

import fr.etape.contracts.feedback.FeedbackEvent.SurveyOpened;
import org.jspecify.annotations.Nullable;

/**
 * The survey of a stop.
 *
 * @param opened null while there is none
 * @param respondents who answered so far
 */
public record Feedback(@Nullable SurveyOpened opened, int respondents, boolean closed) {

    static final Feedback NONE = new Feedback(null, 0, false);
}
