package fr.etape.reporting.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.registrations.RegistrationsEvent.OfSeats;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the bookmark is for: a fold that takes what comes counts repeats. */
class RepeatsControlTest {

    @Test
    void controlAFoldWithoutABookmarkDiffersWhenEventsRepeat() {
        List<OfSeats> history = StopHistory.random("angers-2027-03", false, 120, new Random(1));

        StopReport once = StopReport.before("angers-2027-03");
        StopReport thrice = StopReport.before("angers-2027-03");
        for (int i = 0; i < history.size(); i++) {
            once = once.after(i + 1, StopHistory.OPENED_AT, history.get(i));
            for (int times = 0; times < 3; times++) {
                thrice = thrice.after(i + 1, StopHistory.OPENED_AT, history.get(i));
            }
        }

        assertThat(thrice.position()).isEqualTo(once.position());
        assertThat(thrice).isNotEqualTo(once);
    }
}
