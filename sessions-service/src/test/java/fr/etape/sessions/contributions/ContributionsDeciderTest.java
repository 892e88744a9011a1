package fr.etape.sessions.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.Theme;
import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionApproved;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionErased;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionRejected;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionRevised;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionThemed;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionWritten;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalDissolved;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalFormed;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalRevised;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalSourcesChanged;
import fr.etape.contracts.contributions.Rejection;
import fr.etape.journal.Decision;
import fr.etape.sessions.contributions.ContributionsCommand.ChangeSources;
import fr.etape.sessions.contributions.ContributionsCommand.Dissolve;
import fr.etape.sessions.contributions.ContributionsCommand.Erase;
import fr.etape.sessions.contributions.ContributionsCommand.FormProposal;
import fr.etape.sessions.contributions.ContributionsCommand.Moderate;
import fr.etape.sessions.contributions.ContributionsCommand.Revise;
import fr.etape.sessions.contributions.ContributionsCommand.ReviseProposal;
import fr.etape.sessions.contributions.ContributionsCommand.Write;
import fr.etape.sessions.contributions.ContributionsOutcome.AlreadyModerated;
import fr.etape.sessions.contributions.ContributionsOutcome.Done;
import fr.etape.sessions.contributions.ContributionsOutcome.IsDissolved;
import fr.etape.sessions.contributions.ContributionsOutcome.IsErased;
import fr.etape.sessions.contributions.ContributionsOutcome.IsSource;
import fr.etape.sessions.contributions.ContributionsOutcome.KeyReused;
import fr.etape.sessions.contributions.ContributionsOutcome.MergedElsewhere;
import fr.etape.sessions.contributions.ContributionsOutcome.NotApproved;
import fr.etape.sessions.contributions.ContributionsOutcome.NotRejected;
import fr.etape.sessions.contributions.ContributionsOutcome.NotThere;
import fr.etape.sessions.contributions.ContributionsOutcome.Outdated;
import fr.etape.sessions.contributions.ContributionsOutcome.TableIsFull;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionsDeciderTest {

    private static final String STOP = "angers-2027-03";
    private static final Instant NOW = Instant.parse("2027-03-18T09:31:41.207Z");
    private static final TableInRound TWELVE = new TableInRound(12, 1);
    private static final int MOST = 3;
    private static final Content METERS =
            new Content(ContributionKind.ISSUE, Theme.WATER, null, new Wording("fr", "Relevés à pied"));
    private static final Content DATA =
            new Content(ContributionKind.PROJECT, Theme.DATA, null, new Wording("fr", "Relevés à distance"));

    private final ContributionsDecider decider = new ContributionsDecider();
    private Contributions all = decider.initialState();

    private ContributionsOutcome send(ContributionsCommand command) {
        Decision<ContributionsEvent, ? extends ContributionsOutcome> decision = decider.decide(all, command, NOW);
        decision.events().forEach(event -> all = decider.evolve(all, event));
        events = decision.events();
        return decision.outcome();
    }

    private List<ContributionsEvent> events = List.of();

    private void written(String... ids) {
        for (String id : ids) {
            send(new Write(STOP, false, TWELVE, METERS, new FirstRequest("key-" + id, "body", id), MOST, null));
        }
    }

    private void approved(String... ids) {
        written(ids);
        for (String id : ids) {
            send(approve(id, 1L));
        }
    }

    private static Moderate approve(String id, Long version) {
        return new Moderate(id, version, null, true, null);
    }

    private static Moderate reject(String id, Long version) {
        return new Moderate(id, version, null, false, Rejection.DUPLICATE);
    }

    private static Revise revise(String id, Long version, Content content, Content present) {
        return new Revise(id, version, List.of(TWELVE), content, present);
    }

    private static FormProposal form(String id, String... sources) {
        return new FormProposal(
                Theme.WATER,
                new Wording("fr", "Ensemble"),
                List.of(sources),
                new FirstRequest("key-" + id, "body", id),
                null);
    }

    @Test
    void theEventTellsHowLongATextIsAndNotWhatItSays() {
        assertThat(send(new Write(STOP, true, TWELVE, METERS, new FirstRequest("k", "b", "a"), MOST, null)))
                .isEqualTo(new Done("a"));
        assertThat(events)
                .containsExactly(new ContributionWritten(
                        STOP, true, "a", ContributionKind.ISSUE, "eau", null, 12, 1, "fr", 14, 1));
    }

    @Test
    void aTableWritesSoManyInARoundAndARepetitionIsStillToldOfItsSuccess() {
        written("a", "b", "c");

        assertThat(send(new Write(STOP, false, TWELVE, DATA, new FirstRequest("k", "b", "d"), MOST, null)))
                .isEqualTo(new TableIsFull(MOST));
        assertThat(events).isEmpty();
        FirstRequest first = new FirstRequest("key-a", "body", "a");
        assertThat(send(new Write(STOP, false, TWELVE, METERS, first, MOST, first)))
                .isEqualTo(new Done("a"));
        TableInRound next = new TableInRound(TWELVE.table(), TWELVE.round() + 1);
        assertThat(send(new Write(STOP, false, next, DATA, new FirstRequest("k", "b", "e"), MOST, null)))
                .isEqualTo(new Done("e"));
    }

    @Test
    void theSameRequestAgainIsTheSameContribution() {
        FirstRequest first = new FirstRequest("key", "body", "a");
        Write again = new Write(STOP, false, TWELVE, METERS, new FirstRequest("key", "body", "b"), MOST, first);
        Write other = new Write(STOP, false, TWELVE, DATA, new FirstRequest("key", "other", "c"), MOST, first);

        assertThat(send(again)).isEqualTo(new Done("a"));
        assertThat(events).isEmpty();
        assertThat(send(other)).isEqualTo(new KeyReused());
        assertThat(events).isEmpty();
    }

    @Test
    void itsTableRevisesItUntilItIsModerated() {
        written("a");

        assertThat(send(revise("a", 1L, DATA, METERS))).isEqualTo(new Done("a"));
        assertThat(events)
                .containsExactly(new ContributionRevised(
                        STOP, false, "a", ContributionKind.PROJECT, "donnees", null, "fr", 18, 2));
        assertThat(send(revise("a", 1L, METERS, DATA))).isEqualTo(new Outdated());
        assertThat(send(new Revise("a", 2L, List.of(new TableInRound(12, 2)), METERS, DATA)))
                .as("the same table in another round has other people")
                .isEqualTo(new NotThere());
        send(approve("a", 2L));
        assertThat(send(revise("a", 3L, METERS, DATA))).isEqualTo(new AlreadyModerated());
    }

    @Test
    void whoeverRepeatsARevisionAfterALostAnswerIsToldThatItIsDone() {
        written("a");
        send(revise("a", 1L, DATA, METERS));

        assertThat(send(revise("a", 1L, DATA, DATA))).isEqualTo(new Done("a"));
        assertThat(events).isEmpty();
    }

    @Test
    void twoOrganisersDoNotDecideOnTheSameTextWithoutSeeingEachOther() {
        written("a");

        assertThat(send(approve("a", 1L))).isEqualTo(new Done("a"));
        assertThat(send(reject("a", 1L))).isEqualTo(new Outdated());
        assertThat(all.contribution("a").state()).isEqualTo(ContributionState.APPROVED);
    }

    /** Negative control of the one before: without a version the last one wins. */
    @Test
    void withoutAVersionTheLastVerdictWins() {
        written("a");

        assertThat(send(approve("a", null))).isEqualTo(new Done("a"));
        assertThat(send(reject("a", null))).isEqualTo(new Done("a"));
        assertThat(all.contribution("a").state()).isEqualTo(ContributionState.REJECTED);
    }

    @Test
    void aThemeAndAVerdictComeTogether() {
        written("a");

        send(new Moderate("a", 1L, Theme.ENERGY, true, null));

        assertThat(events)
                .containsExactly(
                        new ContributionThemed(STOP, false, "a", "energie"),
                        new ContributionApproved(STOP, false, "a"));
        assertThat(send(new Moderate("a", 3L, Theme.ENERGY, true, null))).isEqualTo(new Done("a"));
        assertThat(events).isEmpty();
    }

    @Test
    void onlyTheTextOfARejectedOneIsErasedAndThatIsFinal() {
        written("a");

        assertThat(send(new Erase("a"))).isEqualTo(new NotRejected());
        send(reject("a", 1L));
        assertThat(events).containsExactly(new ContributionRejected(STOP, false, "a", Rejection.DUPLICATE));
        assertThat(send(new Erase("a"))).isEqualTo(new Done("a"));
        assertThat(events).containsExactly(new ContributionErased(STOP, false, "a"));
        assertThat(send(approve("a", 3L))).isEqualTo(new IsErased());
        assertThat(send(new Erase("a"))).isEqualTo(new Done("a"));
        assertThat(events).isEmpty();
    }

    @Test
    void onlyApprovedContributionsAreMergedAndEachOnce() {
        approved("a", "b");
        written("pending");

        assertThat(send(form("p", "a", "pending"))).isEqualTo(new NotApproved("pending"));
        assertThat(send(form("p", "a", "unknown"))).isEqualTo(new NotApproved("unknown"));
        assertThat(send(form("p", "a", "b"))).isEqualTo(new Done("p"));
        assertThat(events).containsExactly(new ProposalFormed(STOP, false, "p", "eau", List.of("a", "b"), "fr", 8, 1));
        assertThat(send(form("q", "b"))).isEqualTo(new MergedElsewhere("b", "p"));
    }

    @Test
    void aSourceStaysApproved() {
        approved("a");
        send(form("p", "a"));

        assertThat(send(reject("a", 2L))).isEqualTo(new IsSource("p"));
        assertThat(send(new Moderate("a", 2L, Theme.ENERGY, null, null))).isEqualTo(new Done("a"));
    }

    @Test
    void takingApartRestoresExactlyWhatWasThere() {
        approved("a", "b", "c");
        var before = all.contributions();

        send(form("p", "a", "b"));
        send(new ChangeSources("p", 1L, List.of("a", "b", "c")));
        assertThat(events).containsExactly(new ProposalSourcesChanged(STOP, false, "p", List.of("a", "b", "c")));
        assertThat(all.contribution("c").proposalId()).isEqualTo("p");
        send(new ChangeSources("p", 2L, List.of("a", "b")));
        assertThat(all.contribution("c")).isEqualTo(before.get("c"));
        send(new Dissolve("p", 3L));

        assertThat(events).containsExactly(new ProposalDissolved(STOP, false, "p"));
        assertThat(all.contributions()).isEqualTo(before);
    }

    @Test
    void aDissolvedProposalComesBackWithItsSources() {
        approved("a", "b");
        send(form("p", "a", "b"));
        send(new Dissolve("p", 1L));

        assertThat(send(new ReviseProposal("p", 2L, Theme.DATA, new Wording("fr", "Autrement"))))
                .isEqualTo(new IsDissolved());
        assertThat(send(new ChangeSources("p", 2L, List.of("a", "b")))).isEqualTo(new Done("p"));
        assertThat(all.proposal("p").dissolved()).isFalse();
        assertThat(all.contribution("b").proposalId()).isEqualTo("p");
    }

    @Test
    void aFreedSourceCanGoToAnotherProposalAndThenNotComeBack() {
        approved("a", "b");
        send(form("p", "a", "b"));
        send(new ChangeSources("p", 1L, List.of("a")));
        send(form("q", "b"));

        assertThat(send(new ChangeSources("p", 2L, List.of("a", "b")))).isEqualTo(new MergedElsewhere("b", "q"));
    }

    @Test
    void aProposalIsRevisedAndTheSecondOfTwoSeesTheFirst() {
        approved("a");
        send(form("p", "a"));

        send(new ReviseProposal("p", 1L, Theme.DATA, new Wording("en", "Otherwise")));
        assertThat(events).containsExactly(new ProposalRevised(STOP, false, "p", "donnees", "en", 9, 2));
        assertThat(send(new ReviseProposal("p", 1L, Theme.WATER, new Wording("fr", "Non"))))
                .isEqualTo(new Outdated());
        assertThat(send(new Dissolve("p", 1L))).isEqualTo(new Outdated());
        assertThat(send(new ChangeSources("p", 1L, List.of("a"))))
                .as("as it is already")
                .isEqualTo(new Done("p"));
    }
}
