package fr.etape.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.tour.TourEvent;
import org.junit.jupiter.api.Test;

class StreamNameTest {

    @Test
    void everyStopHasItsOwnRegistrationsAndItsOwnTeam() {
        assertThat(RegistrationsEvent.STREAM.of("angers-2027-03")).isEqualTo("angers-2027-03/registrations");
        assertThat(RegistrationsEvent.STREAM.topicOf("angers-2027-03"))
                .isEqualTo("etape.registrations.v1.angers-2027-03");
        assertThat(TeamEvent.STREAM.of("angers-2027-03")).isEqualTo("angers-2027-03/team");
        assertThat(TeamEvent.STREAM.topicOfStream("angers-2027-03/team")).isEqualTo("etape.team.v1.angers-2027-03");
    }

    @Test
    void allStopsShareOneTour() {
        assertThat(TourEvent.STREAM.of("angers-2027-03")).isEqualTo("tour");
        assertThat(TourEvent.STREAM.topicOf("angers-2027-03")).isEqualTo("etape.tour.v1");
        assertThat(TourEvent.STREAM.topicOfStream("tour")).isEqualTo("etape.tour.v1");
    }

    @Test
    void theStopOfAStreamIsRead() {
        assertThat(TeamEvent.STREAM.stopOf("angers-2027-03/team")).isEqualTo("angers-2027-03");
    }

    @Test
    void aStreamOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> TeamEvent.STREAM.stopOf("angers-2027-03/registrations"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("angers-2027-03/registrations is not a stream of team");
        assertThatThrownBy(() -> TeamEvent.STREAM.topicOfStream("tour")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TourEvent.STREAM.topicOfStream("angers-2027-03/team"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TourEvent.STREAM.stopOf("tour")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKindIsOneWord() {
        assertThatThrownBy(() -> StreamName.single("team/tour")).isInstanceOf(IllegalArgumentException.class);
    }
}
