package fr.etape.sessions.votes;

import fr.etape.contracts.College;
import fr.etape.contracts.votes.Stage;
import fr.etape.sessions.votes.VotesCommand.OfVoter;
import fr.etape.sessions.votes.VotesOutcome.Ended;
import fr.etape.sessions.votes.VotesOutcome.NoSuchQuestion;
import fr.etape.sessions.votes.VotesOutcome.NotAVoter;
import fr.etape.sessions.votes.VotesOutcome.NotAdmitted;
import fr.etape.sessions.votes.rotation.Rotation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Whether somebody may vote now, and what they read. */
sealed interface Admission {

    record Refused(NotAdmitted reason) implements Admission {}

    /** @param ballot the code of the voter on this question */
    record Admitted(Question question, String ballot, College college, Rotation rotation) implements Admission {

        String questionId() {
            return question.opened().questionId();
        }

        Stage stage() {
            return question.opened().stage();
        }

        boolean hasSheet() {
            return stage() == Stage.POINTS || question.sheets().containsKey(ballot);
        }

        /** The one that was dealt, or the next; of finalists everybody reads all, so that there is only one. */
        int sheet() {
            return switch (stage()) {
                case APPROVALS ->
                    question.sheets().getOrDefault(ballot, question.sheets().size());
                case POINTS -> 0;
            };
        }

        Set<String> shown() {
            return rotation.ideasOn(sheet());
        }

        List<String> reading() {
            return rotation.sheet(sheet(), ballot);
        }
    }

    static Admission of(Votes votes, OfVoter<?> command, Instant now) {
        Question question = votes.question(command.questionId());
        Voter voter = command.voter();
        if (question == null) {
            return new Refused(new NoSuchQuestion());
        }
        if (!question.takesBallots(now)) {
            return new Refused(new Ended());
        }
        if (!voter.belongsTo(question.opened().electorate())) {
            return new Refused(new NotAVoter(question.opened().electorate()));
        }
        QuestionKeys keys = voter.keys();
        if (keys == null) {
            throw new IllegalStateException(command.questionId() + " is open and has no keys");
        }
        String ballot = keys.ballot(command.questionId(), voter.registrationId());
        return new Admitted(question, ballot, voter.college(), rotation(question, keys));
    }

    private static Rotation rotation(Question question, QuestionKeys keys) {
        Set<String> proposals = question.proposals();
        int onASheet = switch (question.opened().stage()) {
            case APPROVALS -> Question.rule(question.rules().ideasOnASheet());
            case POINTS -> proposals.size();
        };
        return new Rotation(keys.lots(), question.opened().questionId(), proposals, onASheet);
    }
}
