package fr.etape.registration.admission;

import static fr.etape.contracts.College.COLLECTIVITE;
import static fr.etape.contracts.College.ELU;
import static fr.etape.registration.admission.AdmissionRun.CLOSES;
import static fr.etape.registration.admission.AdmissionRun.OPENS;
import static fr.etape.registration.admission.AdmissionRun.idText;
import static fr.etape.registration.admission.AdmissionRun.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionClosed;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.registration.admission.AdmissionCommand.ChangeTerms;
import fr.etape.registration.admission.AdmissionCommand.CloseAdmission;
import fr.etape.registration.admission.AdmissionCommand.OpenAdmission;
import fr.etape.registration.admission.AdmissionOutcome.NoAdmission;
import fr.etape.registration.admission.AdmissionOutcome.NothingNew;
import fr.etape.registration.admission.AdmissionOutcome.TermsInForce;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What organisers decide of a stop, as it comes to its registrations: it opens, its seats change, it closes. */
class AdmissionTermsTest {

    private static final String STOP = "angers-2027-03";

    @Nested
    class ChangingTheTerms {

        @Test
        void promotesInOrderOfArrivalAsManyAsThereAreNewSeats() {
            AdmissionRun run = AdmissionRun.of(10, Map.of(ELU, 1));
            for (int person = 1; person <= 5; person++) {
                run.register(person, ELU);
            }

            run.change(10, Map.of(ELU, 3));

            assertThat(run.since(6))
                    .containsExactly(
                            new AdmissionTermsChanged(
                                    STOP,
                                    false,
                                    2,
                                    10,
                                    terms(10, Map.of(ELU, 3)).quotas(),
                                    OPENS,
                                    CLOSES),
                            new RegistrationPromoted(STOP, false, idText(2), ELU),
                            new RegistrationPromoted(STOP, false, idText(3), ELU));
        }

        @Test
        void givesScarceSeatsToWhoeverCameFirstInAnyCollege() {
            AdmissionRun run = AdmissionRun.of(0, Map.of(ELU, 2, COLLECTIVITE, 2));
            run.register(1, COLLECTIVITE);
            run.register(2, ELU);
            run.register(3, COLLECTIVITE);

            run.change(2, Map.of(ELU, 2, COLLECTIVITE, 2));

            assertThat(run.promoted()).containsExactly(idText(1), idText(2));
        }

        @Test
        void belowTheSeatsTakenTakesNobodysSeatAndGivesNoneUntilThereIsRoom() {
            AdmissionRun run = AdmissionRun.of(4, Map.of(ELU, 4));
            for (int person = 1; person <= 6; person++) {
                run.register(person, ELU);
            }
            run.change(2, Map.of(ELU, 2));

            run.cancel(1);
            run.cancel(2);
            assertThat(run.promoted()).isEmpty();
            assertThat(run.state().confirmed()).isEqualTo(2);

            run.cancel(3);
            assertThat(run.promoted()).containsExactly(idText(5));
        }

        @Test
        void toALaterClosingGivesOutTheSeatsThatBecameFreeMeanwhile() {
            AdmissionRun run = AdmissionRun.of(1, Map.of(ELU, 1));
            run.register(1, ELU);
            run.register(2, ELU);
            run.at(CLOSES).cancel(1);

            run.changeUntil(CLOSES.plusSeconds(3_600), 1, Map.of(ELU, 1));

            assertThat(run.promoted()).containsExactly(idText(2));
        }

        @Test
        void isIdempotentByThePositionInTheTour() {
            AdmissionRun run = AdmissionRun.of(4, Map.of(ELU, 4));
            ChangeTerms fewer = new ChangeTerms(7, terms(2, Map.of(ELU, 2)));
            run.send(fewer);
            run.send(new ChangeTerms(8, terms(3, Map.of(ELU, 3))));

            assertThat(run.send(fewer)).isEqualTo(new NothingNew());
            assertThat(run.send(new OpenAdmission(STOP, false, 1, terms(9, Map.of()))))
                    .isEqualTo(new NothingNew());
            assertThat(run.state().terms()).isEqualTo(terms(3, Map.of(ELU, 3)));
        }

        @Test
        void toTheSameTermsMakesNoEvent() {
            AdmissionRun run = AdmissionRun.of(4, Map.of(ELU, 4));

            assertThat(run.change(4, Map.of(ELU, 4, COLLECTIVITE, 0))).isEqualTo(new NothingNew());
            assertThat(run.since(1)).isEmpty();
        }

        @Test
        void ofADraftOrAfterTheCloseHasNoEffect() {
            AdmissionRun draft = new AdmissionRun();
            AdmissionRun closed = AdmissionRun.of(1, Map.of(ELU, 1));
            closed.register(1, ELU);
            closed.register(2, ELU);
            closed.close();

            assertThat(draft.change(4, Map.of(ELU, 4))).isEqualTo(new NoAdmission());
            assertThat(closed.change(4, Map.of(ELU, 4))).isEqualTo(new NothingNew());
            assertThat(closed.promoted()).isEmpty();
        }
    }

    @Nested
    class OpeningAndClosing {

        @Test
        void opensOnceUnderTheTermsOfThePublication() {
            AdmissionRun run = new AdmissionRun();

            AdmissionOutcome outcome = run.send(new OpenAdmission(STOP, true, 12, terms(300, Map.of(ELU, 90))));

            assertThat(outcome).isEqualTo(new TermsInForce());
            assertThat(run.history())
                    .containsExactly(new AdmissionOpened(
                            STOP,
                            true,
                            12,
                            300,
                            terms(300, Map.of(ELU, 90)).quotas(),
                            OPENS,
                            CLOSES,
                            "territory-types@1"));
            assertThat(run.send(new OpenAdmission(STOP, true, 12, terms(300, Map.of(ELU, 90)))))
                    .isEqualTo(new NothingNew());
        }

        @Test
        void closesOnce() {
            AdmissionRun run = AdmissionRun.of(300, Map.of(ELU, 90));

            assertThat(run.send(new CloseAdmission(9))).isEqualTo(new TermsInForce());
            assertThat(run.send(new CloseAdmission(9))).isEqualTo(new NothingNew());
            assertThat(run.send(new CloseAdmission(10))).isEqualTo(new NothingNew());
            assertThat(run.since(1)).containsExactly(new AdmissionClosed(STOP, false, 9));
            assertThat(run.state().isOpen(AdmissionRun.NOON)).isFalse();
        }

        @Test
        void marksARehearsalInEveryEvent() {
            AdmissionRun run = new AdmissionRun();
            run.send(new OpenAdmission(STOP, true, 1, terms(2, Map.of(ELU, 1))));
            run.register(1, ELU);
            run.register(2, ELU);
            run.cancel(1);
            run.send(new ChangeTerms(2, terms(3, Map.of(ELU, 2))));
            run.send(new CloseAdmission(3));

            assertThat(run.history()).hasSize(7).allMatch(event -> event.rehearsal());
        }
    }
}
