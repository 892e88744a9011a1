package fr.etape.sessions.feedback;

import fr.etape.journal.Command;
import fr.etape.journal.CommandType;
import fr.etape.sessions.feedback.FeedbackOutcome.ToClose;
import fr.etape.sessions.feedback.FeedbackOutcome.ToGive;
import fr.etape.sessions.feedback.FeedbackOutcome.ToOpen;
import java.util.List;

/** What is asked of the feedback of a stop. Whether its sender may ask for it was checked before. */
public sealed interface FeedbackCommand<O extends FeedbackOutcome> extends Command<FeedbackCommand<?>, O> {

    /** @param key with which respondents are known until the survey closes; 64 hexadecimal digits */
    @CommandType("feedback.open-survey")
    record OpenSurvey(String stopId, boolean rehearsal, String surveyId, String key)
            implements FeedbackCommand<ToOpen> {

        /** Without the key. */
        @Override
        public String toString() {
            return "OpenSurvey[" + stopId + "]";
        }
    }

    /** @param answers every item has one of its choices */
    @CommandType("feedback.give")
    record GiveFeedback(Respondent respondent, Answers answers) implements FeedbackCommand<ToGive> {}

    /** @param box all answers, in an order that says nothing; none before anybody has looked */
    @CommandType("feedback.close-survey")
    record CloseSurvey(List<Answers> box) implements FeedbackCommand<ToClose> {

        public CloseSurvey {
            box = List.copyOf(box);
        }
    }
}
