package fr.etape.sessions.tour;

import static fr.etape.sessions.tour.PublicationWarning.DAY_OVER;
import static fr.etape.sessions.tour.PublicationWarning.NO_SEATS;
import static fr.etape.sessions.tour.PublicationWarning.REGISTRATION_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicationWarningTest {

    private static List<PublicationWarning> of(StopDetails details, String now) {
        return PublicationWarning.of(Stop.draft(Angers.ID, false, details), Instant.parse(now));
    }

    @Test
    void thereIsNoneWhileRegistrationCanStillOpen() {
        assertThat(of(Angers.details(), "2027-03-15T16:59:59Z")).isEmpty();
    }

    @Test
    void theTimesAreThoseOfTheTown() {
        assertThat(of(Angers.details(), "2027-03-15T17:00:00Z")).containsExactly(REGISTRATION_OVER);
        assertThat(of(Angers.details(), "2027-03-18T16:29:59Z")).containsExactly(REGISTRATION_OVER);
        assertThat(of(Angers.details(), "2027-03-18T16:30:00Z")).containsExactly(REGISTRATION_OVER, DAY_OVER);
    }

    @Test
    void aStopWithoutASeatIsWarnedOf() {
        assertThat(of(Angers.with(300, Map.of()), "2026-12-01T08:00:00Z")).containsExactly(NO_SEATS);
        assertThat(of(Angers.with(300, Map.of(College.ELU, 0)), "2026-12-01T08:00:00Z"))
                .containsExactly(NO_SEATS);
    }
}
