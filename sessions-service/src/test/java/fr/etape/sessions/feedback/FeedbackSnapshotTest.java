package fr.etape.sessions.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.feedback.FeedbackEvent.FeedbackGiven;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyClosed;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyOpened;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.testkit.state.SnapshotContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackSnapshotTest {

    private static final String STOP = "angers-2027-03";
    private static final String SURVEY = "2b9f6c3e-41d7-4c08-a6f5-90b1e27d4a31";

    private static final List<FeedbackEvent> HISTORY = List.of(
            new SurveyOpened(STOP, true, SURVEY, List.of(SurveyItem.values()), "anonymous@1"),
            new FeedbackGiven(STOP, true, SURVEY),
            new FeedbackGiven(STOP, true, SURVEY),
            new SurveyClosed(STOP, true, SURVEY, 2, List.of(), null));

    @Test
    void feedbackIsKeptInTheShapeOfItsVersion() {
        assertThat(SnapshotContract.faults("feedback", FeedbackSnapshot.FORMAT, new FeedbackDecider(), HISTORY))
                .isEmpty();
    }
}
