package fr.etape.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.registrations.RegistrationsEvent;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    @Test
    void aReaderThatCountsSeatsGetsTheEventsThatMoveThemAndNoOthers() {
        EventTypes<RegistrationsEvent.OfSeats> types = EventTypes.of(RegistrationsEvent.OfSeats.class);

        assertThat(types.all())
                .containsOnlyKeys(
                        "fr.etape.registration.admission-opened.v1",
                        "fr.etape.registration.admission-terms-changed.v1",
                        "fr.etape.registration.confirmed.v1",
                        "fr.etape.registration.waitlisted.v1",
                        "fr.etape.registration.promoted.v1",
                        "fr.etape.registration.cancelled.v1",
                        "fr.etape.registration.walk-in-admitted.v1");
        assertThat(types.recordOf("fr.etape.registration.link-replaced.v1")).isNull();
    }
}
