package fr.etape.registration.admission;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.registration.admission.DoorCase.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the door says, case by case. */
class DoorCasesTest {

    private static final int CASES = 68;

    static Stream<DoorCase> cases() {
        return Stream.concat(TicketCases.all(), ScanCases.all());
    }

    @ParameterizedTest(name = "{index}. {0}")
    @MethodSource("cases")
    void theDoorSays(DoorCase each) {
        AdmissionRun run = AdmissionRun.of(3, Map.of(ELU, 2, ETAT, 1));
        run.register(1, ELU);
        run.register(2, ELU);
        run.register(3, ELU);

        assertThat(each.scan().apply(run.at(NINE)).kind()).isEqualTo(each.verdict());
    }

    @Test
    void thereAreSixtyEightCasesAndEachVerdictIsAmongThem() {
        assertThat(cases()).hasSize(CASES).extracting(DoorCase::situation).doesNotHaveDuplicates();
        assertThat(cases()).extracting(DoorCase::verdict).contains(Verdict.Kind.values());
    }
}
