package fr.etape.sessions.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.TerritoryType;
import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionApproved;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionErased;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionRejected;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionWritten;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalDissolved;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalFormed;
import fr.etape.contracts.contributions.Rejection;
import fr.etape.testkit.state.SnapshotContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContributionsSnapshotTest {

    private static final String STOP = "angers-2027-03";

    private static ContributionsEvent written(String id, int table) {
        return new ContributionWritten(
                STOP, true, id, ContributionKind.ISSUE, "eau", TerritoryType.RURAL, table, 2, "fr", 40, 1);
    }

    /** A contribution in each state, a proposal, and a dissolved one. */
    private static final List<ContributionsEvent> HISTORY = Stream.of(
                    Stream.of(written("a", 1), written("b", 2), written("c", 3), written("d", 4), written("e", 5)),
                    Stream.of(
                            new ContributionApproved(STOP, true, "a"),
                            new ContributionApproved(STOP, true, "b"),
                            new ContributionRejected(STOP, true, "c", Rejection.UNCLEAR),
                            new ContributionRejected(STOP, true, "d", Rejection.PERSONAL_DATA),
                            new ContributionErased(STOP, true, "d"),
                            new ProposalFormed(STOP, true, "p", "eau", List.of("a"), "fr", 50, 1),
                            new ProposalFormed(STOP, true, "q", "donnees", List.of("b"), "fr", 60, 1),
                            new ProposalDissolved(STOP, true, "q")))
            .flatMap(events -> events)
            .map(ContributionsEvent.class::cast)
            .toList();

    @Test
    void contributionsAreKeptInTheShapeOfTheirVersion() {
        assertThat(SnapshotContract.faults(
                        "contributions", ContributionsSnapshot.FORMAT, new ContributionsDecider(), HISTORY))
                .isEmpty();
    }
}
