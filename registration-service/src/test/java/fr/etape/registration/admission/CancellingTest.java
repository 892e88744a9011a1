package fr.etape.registration.admission;

import static fr.etape.contracts.College.COLLECTIVITE;
import static fr.etape.contracts.College.ELU;
import static fr.etape.registration.admission.AdmissionRun.CLOSES;
import static fr.etape.registration.admission.AdmissionRun.idText;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.registration.admission.AdmissionOutcome.Cancelled;
import fr.etape.registration.admission.AdmissionOutcome.CancelledBefore;
import fr.etape.registration.admission.AdmissionOutcome.Confirmed;
import fr.etape.registration.admission.AdmissionOutcome.NoAdmission;
import fr.etape.registration.admission.AdmissionOutcome.UnknownRegistration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who gives up a seat, or a place on the waiting list, and who gets the seat. */
class CancellingTest {

    private static final String STOP = "angers-2027-03";

    @Test
    void freesTheSeat() {
        AdmissionRun run = AdmissionRun.of(1, Map.of(ELU, 1));
        run.register(1, ELU);

        AdmissionOutcome outcome = run.cancel(1);

        assertThat(outcome).isEqualTo(new Cancelled());
        assertThat(run.since(2)).containsExactly(new RegistrationCancelled(STOP, false, idText(1), ELU, true));
        assertThat(run.register(2, ELU)).isEqualTo(new Confirmed());
    }

    @Test
    void promotesExactlyTheFirstWhoWaits() {
        AdmissionRun run = AdmissionRun.of(2, Map.of(ELU, 2));
        for (int person = 1; person <= 5; person++) {
            run.register(person, ELU);
        }

        run.cancel(1);

        assertThat(run.since(6))
                .containsExactly(
                        new RegistrationCancelled(STOP, false, idText(1), ELU, true),
                        new RegistrationPromoted(STOP, false, idText(3), ELU));
        assertThat(run.state().seats(ELU).rank(2)).isEqualTo(1);
    }

    @Test
    void leavesTheWaitingListsOfOtherCollegesAlone() {
        AdmissionRun run = AdmissionRun.of(2, Map.of(ELU, 1, COLLECTIVITE, 1));
        run.register(1, COLLECTIVITE);
        run.register(2, COLLECTIVITE);
        run.register(3, ELU);

        run.cancel(3);

        assertThat(run.promoted()).isEmpty();
        assertThat(run.state().seats(COLLECTIVITE).waiting()).hasSize(1);
    }

    @Test
    void ofAWaitingPersonTakesThemOffTheListForGood() {
        AdmissionRun run = AdmissionRun.of(1, Map.of(ELU, 1));
        run.register(1, ELU);
        run.register(2, ELU);
        run.register(3, ELU);
        run.cancel(2);

        run.cancel(1);

        assertThat(run.promoted()).containsExactly(idText(3));
        assertThat(run.cancel(2)).isEqualTo(new CancelledBefore());
    }

    @Test
    void twiceIsHarmless() {
        AdmissionRun run = AdmissionRun.of(2, Map.of(ELU, 2));
        run.register(1, ELU);
        run.register(2, ELU);
        run.register(3, ELU);
        run.register(4, ELU);
        run.cancel(1);

        assertThat(run.cancel(1)).isEqualTo(new CancelledBefore());
        assertThat(run.promoted()).containsExactly(idText(3));
        assertThat(run.state().confirmed()).isEqualTo(2);
    }

    @Test
    void ofWhatIsUnknownIsRefused() {
        assertThat(new AdmissionRun().cancel(1)).isEqualTo(new NoAdmission());
        assertThat(AdmissionRun.of(1, Map.of(ELU, 1)).cancel(1)).isEqualTo(new UnknownRegistration());
    }

    @Test
    void afterTheEndStaysPossibleAndPromotesNobody() {
        AdmissionRun run = AdmissionRun.of(1, Map.of(ELU, 1));
        run.register(1, ELU);
        run.register(2, ELU);
        AdmissionRun closed = AdmissionRun.of(1, Map.of(ELU, 1));
        closed.register(1, ELU);
        closed.register(2, ELU);
        closed.close();

        assertThat(run.at(CLOSES).cancel(1)).isEqualTo(new Cancelled());
        assertThat(closed.cancel(1)).isEqualTo(new Cancelled());
        assertThat(run.promoted()).isEmpty();
        assertThat(closed.promoted()).isEmpty();
    }
}
