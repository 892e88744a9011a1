package fr.etape.sessions.feedback;

import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.feedback.FeedbackEvent.FeedbackGiven;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyClosed;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyOpened;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.journal.Decider;
import fr.etape.journal.Decision;
import fr.etape.sessions.feedback.FeedbackCommand.CloseSurvey;
import fr.etape.sessions.feedback.FeedbackCommand.GiveFeedback;
import fr.etape.sessions.feedback.FeedbackCommand.OpenSurvey;
import fr.etape.sessions.feedback.FeedbackOutcome.AnsweredBefore;
import fr.etape.sessions.feedback.FeedbackOutcome.AnswersArriving;
import fr.etape.sessions.feedback.FeedbackOutcome.Done;
import fr.etape.sessions.feedback.FeedbackOutcome.Ended;
import fr.etape.sessions.feedback.FeedbackOutcome.NoSeat;
import fr.etape.sessions.feedback.FeedbackOutcome.NoSurvey;
import fr.etape.sessions.feedback.FeedbackOutcome.ToClose;
import fr.etape.sessions.feedback.FeedbackOutcome.ToGive;
import fr.etape.sessions.feedback.FeedbackOutcome.ToOpen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of feedback: one survey at a stop, answered once by each who holds a seat, counted when it closes. */
public final class FeedbackDecider implements Decider<Feedback, FeedbackCommand<?>, FeedbackEvent, FeedbackOutcome> {

    /** No answer can be led back to a person, by anybody; figures below five are not shown. */
    static final String PROMISE = "anonymous@1";

    @Override
    public Feedback initialState() {
        return Feedback.NONE;
    }

    @Override
    public Decision<FeedbackEvent, ? extends FeedbackOutcome> decide(
            Feedback feedback, FeedbackCommand<?> command, Instant now) {
        return switch (command) {
            case OpenSurvey c -> open(feedback, c);
            case GiveFeedback c -> give(feedback, c.respondent());
            case CloseSurvey c -> close(feedback, c);
        };
    }

    private static Decision<FeedbackEvent, ? extends ToOpen> open(Feedback feedback, OpenSurvey c) {
        if (feedback.opened() != null) {
            return Decision.nothing(feedback.closed() ? new Ended() : new Done());
        }
        return new Decision<>(
                List.of(new SurveyOpened(
                        c.stopId(), c.rehearsal(), c.surveyId(), List.of(SurveyItem.values()), PROMISE)),
                new Done());
    }

    private static Decision<FeedbackEvent, ? extends ToGive> give(Feedback feedback, Respondent respondent) {
        SurveyOpened opened = feedback.opened();
        if (opened == null) {
            return Decision.nothing(new NoSurvey());
        }
        if (feedback.closed()) {
            return Decision.nothing(new Ended());
        }
        return switch (respondent.standing()) {
            case NO_SEAT -> Decision.nothing(new NoSeat());
            case ANSWERED -> Decision.nothing(new AnsweredBefore());
            case ANSWERED_SO -> Decision.nothing(new Done());
            case MAY_ANSWER ->
                new Decision<>(
                        List.of(new FeedbackGiven(opened.stopId(), opened.rehearsal(), opened.surveyId())), new Done());
        };
    }

    private static Decision<FeedbackEvent, ? extends ToClose> close(Feedback feedback, CloseSurvey c) {
        SurveyOpened opened = feedback.opened();
        if (opened == null) {
            return Decision.nothing(new NoSurvey());
        }
        if (feedback.closed()) {
            return Decision.nothing(new Done());
        }
        if (c.box().size() != feedback.respondents()) {
            return Decision.nothing(new AnswersArriving());
        }
        return new Decision<>(List.of(counted(opened, feedback.respondents(), c.box())), new Done());
    }

    private static SurveyClosed counted(SurveyOpened opened, int respondents, List<Answers> box) {
        List<ChoiceCount> counts = new ArrayList<>();
        Map<SurveyItem, Double> means = new EnumMap<>(SurveyItem.class);
        for (SurveyItem item : opened.items()) {
            SmallCounts figures = SmallCounts.of(item, counts(item, box));
            item.choices()
                    .forEach(choice -> counts.add(
                            new ChoiceCount(item, choice, figures.shown().get(choice))));
            Double mean = figures.mean();
            if (mean != null) {
                means.put(item, mean);
            }
        }
        return new SurveyClosed(opened.stopId(), opened.rehearsal(), opened.surveyId(), respondents, counts, means);
    }

    private static Map<String, Integer> counts(SurveyItem item, List<Answers> box) {
        Map<String, Integer> counts = new HashMap<>();
        item.choices().forEach(choice -> counts.put(choice, 0));
        box.forEach(answers -> counts.merge(answers.choices().getOrDefault(item, ""), 1, Integer::sum));
        return counts;
    }

    @Override
    public Feedback evolve(Feedback feedback, FeedbackEvent event) {
        return switch (event) {
            case SurveyOpened e -> new Feedback(e, 0, false);
            case FeedbackGiven e -> new Feedback(feedback.opened(), feedback.respondents() + 1, false);
            case SurveyClosed e -> new Feedback(feedback.opened(), feedback.respondents(), true);
        };
    }
}
