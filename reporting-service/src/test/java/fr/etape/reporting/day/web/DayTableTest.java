package fr.etape.reporting.day.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.ResultLine;
import fr.etape.contracts.votes.Stage;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayTableTest {

    private static final String STOP = "angers";

    /** A line that were left out would look like a choice that nobody made. */
    @Test
    void whatIsHiddenKeepsItsLineWithoutAValue() {
        FeedbackEvent opened =
                new FeedbackEvent.SurveyOpened(STOP, false, "s1", List.of(SurveyItem.TABLES), "anonymous@1");
        FeedbackEvent closed = new FeedbackEvent.SurveyClosed(
                STOP,
                false,
                "s1",
                40,
                List.of(new ChoiceCount(SurveyItem.TABLES, "4", 37), new ChoiceCount(SurveyItem.TABLES, "5", null)),
                Map.of(SurveyItem.TABLES, 4.1));

        assertThat(table(DayStream.FEEDBACK, opened, closed))
                .contains(
                        "angers,false,surveys,s1,TABLES 4,37,A,F\r\n",
                        "angers,false,surveys,s1,TABLES 5,,Q,C\r\n",
                        "angers,false,surveys,s1,TABLES mean,4.1,A,F\r\n");
    }

    @Test
    void aPublishedResultHasALineForEachCollegeAlsoOfThoseThatAreHidden() {
        VotesEvent opened = new VotesEvent.QuestionOpened(
                STOP,
                false,
                "q1",
                Stage.POINTS,
                "equal-shares@1",
                BallotRules.ofPoints(5, 1, 5, 1),
                Electorate.PRESENT,
                List.of(),
                null,
                null);
        VotesEvent declared = new VotesEvent.ResultDeclared(
                STOP,
                false,
                "q1",
                Stage.POINTS,
                "equal-shares@1",
                40,
                Map.of(),
                List.of(new ResultLine("p1", 1, null, null, 30, 120L, 1, Map.of(College.ELU, 20))),
                0,
                "00");

        assertThat(table(DayStream.VOTES, opened, declared, new VotesEvent.ResultPublished(STOP, false, "q1")))
                .contains(
                        "angers,false,results,p1,points,120,A,F\r\n",
                        "angers,false,results,p1,supporters ELU,20,A,F\r\n",
                        "angers,false,results,p1,supporters ETAT,,Q,C\r\n")
                .doesNotContain(",views,");
    }

    private static String table(DayStream stream, StopEvent... events) {
        PartAt part = PartAt.before(stream);
        for (StopEvent event : events) {
            part = part.after(part.position() + 1, Instant.EPOCH, event);
        }
        return DayTable.of(DayBody.of(new DayReport(STOP, Map.of(stream, part), null)));
    }
}
