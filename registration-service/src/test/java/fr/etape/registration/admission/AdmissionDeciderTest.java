package fr.etape.registration.admission;

import static fr.etape.contracts.College.COLLECTIVITE;
import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.registration.admission.AdmissionRun.CLOSES;
import static fr.etape.registration.admission.AdmissionRun.OPENS;
import static fr.etape.registration.admission.AdmissionRun.ORGANISATION;
import static fr.etape.registration.admission.AdmissionRun.id;
import static fr.etape.registration.admission.AdmissionRun.idText;
import static fr.etape.registration.admission.AdmissionRun.registration;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationLinkReplaced;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.registration.admission.AdmissionOutcome.AlreadyRegistered;
import fr.etape.registration.admission.AdmissionOutcome.Closed;
import fr.etape.registration.admission.AdmissionOutcome.Confirmed;
import fr.etape.registration.admission.AdmissionOutcome.LinkReplaced;
import fr.etape.registration.admission.AdmissionOutcome.NoAdmission;
import fr.etape.registration.admission.AdmissionOutcome.NoQuota;
import fr.etape.registration.admission.AdmissionOutcome.NotOpenYet;
import fr.etape.registration.admission.AdmissionOutcome.SameRequestAgain;
import fr.etape.registration.admission.AdmissionOutcome.UnknownRegistration;
import fr.etape.registration.admission.AdmissionOutcome.WaitingListFull;
import fr.etape.registration.admission.AdmissionOutcome.Waitlisted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules, one by one. */
class AdmissionDeciderTest {

    private static final String STOP = "angers-2027-03";

    @Nested
    class AWaitingList {

        @Test
        void takesAsManyAsTheCollegeHasSeats() {
            AdmissionRun run = new AdmissionRun(0);
            run.open(300, Map.of(ELU, 2));
            run.register(1, ELU);
            run.register(2, ELU);

            assertThat(run.register(3, ELU)).isEqualTo(new Waitlisted(1));
            assertThat(run.register(4, ELU)).isEqualTo(new Waitlisted(2));
            assertThat(run.register(5, ELU)).isEqualTo(new WaitingListFull());
            assertThat(run.register(5, ELU)).isEqualTo(new WaitingListFull());

            run.cancel(3);
            assertThat(run.register(5, ELU)).as("somebody left the list").isEqualTo(new Waitlisted(2));
        }

        @Test
        void takesTheLeastNumberWhereThereAreFewerSeats() {
            AdmissionRun run = new AdmissionRun(3);
            run.open(300, Map.of(ELU, 1, ETAT, 1));
            for (int person = 1; person <= 4; person++) {
                run.register(person, ELU);
            }

            assertThat(run.register(5, ELU)).isEqualTo(new WaitingListFull());
            assertThat(run.register(6, ETAT))
                    .as("negative control: another college")
                    .isEqualTo(new Confirmed());
        }

        @Test
        void keepsThoseWhoWaitWhenSeatsBecomeFewer() {
            AdmissionRun run = new AdmissionRun(0);
            run.open(300, Map.of(ELU, 2));
            for (int person = 1; person <= 4; person++) {
                run.register(person, ELU);
            }

            run.change(300, Map.of(ELU, 1));

            assertThat(run.register(5, ELU)).isEqualTo(new WaitingListFull());
            run.change(300, Map.of(ELU, 4));
            assertThat(run.since(run.history().size() - 2))
                    .hasExactlyElementsOfTypes(RegistrationPromoted.class, RegistrationPromoted.class);
        }
    }

    @Nested
    class ReplacingALink {

        @Test
        void isRecordedAndChangesNoSeat() {
            AdmissionRun run = AdmissionRun.of(300, Map.of(ELU, 1));
            run.register(1, ELU);
            run.register(2, ELU);

            assertThat(run.replaceLink(2)).isEqualTo(new LinkReplaced());

            assertThat(run.since(3)).containsExactly(new RegistrationLinkReplaced(STOP, false, idText(2), ELU));
            assertThat(run.register(3, ELU)).isEqualTo(new Waitlisted(2));
        }

        @Test
        void isPossibleAgainAndForACancelledRegistrationToo() {
            AdmissionRun run = AdmissionRun.of(300, Map.of(ELU, 1));
            run.register(1, ELU);
            run.cancel(1);

            assertThat(run.replaceLink(1)).isEqualTo(new LinkReplaced());
            assertThat(run.replaceLink(1)).isEqualTo(new LinkReplaced());
        }

        @Test
        void isRefusedForARegistrationThatTheStopDoesNotHave() {
            assertThat(AdmissionRun.of(300, Map.of(ELU, 1)).replaceLink(1)).isEqualTo(new UnknownRegistration());
            assertThat(new AdmissionRun().replaceLink(1)).isEqualTo(new NoAdmission());
        }
    }

    @Nested
    class Registering {

        @Test
        void takesASeatWhileThereAreSome() {
            AdmissionRun run = AdmissionRun.of(300, Map.of(ELU, 90));

            AdmissionOutcome outcome = run.register(1, ELU);

            assertThat(outcome).isEqualTo(new Confirmed());
            assertThat(run.since(1))
                    .containsExactly(new RegistrationConfirmed(
                            STOP, false, idText(1), ELU, "49007", 2026, "fr", List.of(), ORGANISATION));
        }

        @Test
        void waitsBehindTheOthersWhenTheQuotaIsTaken() {
            AdmissionRun run = AdmissionRun.of(300, Map.of(ELU, 1));
            run.register(1, ELU);
            run.register(2, ELU);

            AdmissionOutcome outcome = run.register(3, ELU);

            assertThat(outcome).isEqualTo(new Waitlisted(2));
            assertThat(run.since(3))
                    .containsExactly(new RegistrationWaitlisted(
                            STOP, false, idText(3), ELU, 2, "49007", 2026, "fr", List.of(), ORGANISATION));
        }

        @Test
        void waitsWhenTheStopIsFullThoughTheCollegeIsNot() {
            AdmissionRun run = AdmissionRun.of(2, Map.of(ELU, 2));
            run.register(1, ELU);
            run.register(2, ELU);
            run.change(2, Map.of(ELU, 1, COLLECTIVITE, 1));

            assertThat(run.register(3, COLLECTIVITE)).isEqualTo(new Waitlisted(1));
        }

        @Test
        void waitsWhenThereIsAQuotaButNoCapacity() {
            AdmissionRun noCapacity = AdmissionRun.of(0, Map.of(ELU, 1));

            assertThat(noCapacity.register(1, ELU)).isEqualTo(new Waitlisted(1));
        }

        @Test
        void isRefusedInACollegeWithoutQuotaAndTheOthersAreNamed() {
            AdmissionRun run = AdmissionRun.of(300, Map.of(COLLECTIVITE, 5, ELU, 5));
            AdmissionRun nothingSharedOut = AdmissionRun.of(300, Map.of());

            assertThat(run.register(1, ETAT)).isEqualTo(new NoQuota(List.of(ELU, COLLECTIVITE)));
            assertThat(nothingSharedOut.register(1, ELU)).isEqualTo(new NoQuota(List.of()));
            assertThat(run.since(1)).isEmpty();
        }

        @Test
        void isRefusedInACollegeThatLostItsQuotaWhileThoseWhoWaitKeepTheirPlaces() {
            AdmissionRun run = AdmissionRun.of(300, Map.of(ELU, 1));
            run.register(1, ELU);
            run.register(2, ELU);
            run.register(3, ELU);
            run.change(300, Map.of(COLLECTIVITE, 1));

            assertThat(run.register(4, ELU)).isEqualTo(new NoQuota(List.of(COLLECTIVITE)));
            assertThat(run.register(2, ELU)).isEqualTo(new SameRequestAgain());
            run.change(300, Map.of(ELU, 2));

            assertThat(run.promoted()).containsExactly(idText(2));
            assertThat(run.state().seats(ELU).rank(2)).isEqualTo(1);
        }

        @Test
        void neverOvertakesThoseWhoWait() {
            AdmissionRun run = AdmissionRun.of(10, Map.of(ELU, 1));
            run.register(1, ELU);
            run.register(2, ELU);
            run.at(CLOSES).cancel(1); // too late for a promotion: the seat stays free, and the list non-empty

            AdmissionOutcome onAnInstanceWhoseClockIsLate =
                    run.at(CLOSES.minusMillis(1)).register(3, ELU);

            assertThat(onAnInstanceWhoseClockIsLate).isEqualTo(new Waitlisted(2));
        }

        @Test
        void isRefusedBeforeAndAfterItsTimes() {
            AdmissionRun run = AdmissionRun.of(300, Map.of(ELU, 90));

            assertThat(run.at(OPENS.minusMillis(1)).register(1, ELU)).isEqualTo(new NotOpenYet(OPENS));
            assertThat(run.at(OPENS).register(2, ELU)).isEqualTo(new Confirmed());
            assertThat(run.at(CLOSES.minusMillis(1)).register(3, ELU)).isEqualTo(new Confirmed());
            assertThat(run.at(CLOSES).register(4, ELU)).isEqualTo(new Closed());
        }

        @Test
        void isRefusedAtAStopThatWasNeverPublishedOrIsClosed() {
            AdmissionRun unpublished = new AdmissionRun();
            AdmissionRun closed = AdmissionRun.of(300, Map.of(ELU, 90));
            closed.close();

            assertThat(unpublished.register(1, ELU)).isEqualTo(new NoAdmission());
            assertThat(closed.register(1, ELU)).isEqualTo(new Closed());
        }

        @Test
        void isRefusedToSomebodyWhoIsAlreadyRegistered() {
            AdmissionRun run = AdmissionRun.of(300, Map.of(ELU, 90));

            assertThat(run.registerKnown(1, ELU)).isEqualTo(new AlreadyRegistered());
            assertThat(run.since(1)).isEmpty();
        }

        @Test
        void isRecognisedWhenSentAgainWhateverHappenedSince() {
            AdmissionRun run = AdmissionRun.of(300, Map.of(ELU, 90));
            run.register(1, ELU);
            run.register(2, ELU);
            run.cancel(2);
            run.close();

            assertThat(run.registerKnown(1, ELU)).isEqualTo(new SameRequestAgain());
            assertThat(run.register(2, ELU)).isEqualTo(new SameRequestAgain());
        }
    }

    @Test
    void aCommandShowsNobodysName() {
        assertThat(registration(1, ELU, false).toString()).doesNotContain("Élodie", "Durand", "example.org");
        assertThat(id(1)).hasToString("5eed0000-0000-8000-8000-000000000001");
    }
}
