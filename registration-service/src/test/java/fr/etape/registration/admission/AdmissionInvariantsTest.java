package fr.etape.registration.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionClosed;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckInUndone;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationLinkReplaced;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Thousands of random lives of an admission, judged from the published events alone by a second, naive account of who
 * sits and who waits, which shares no code with the decider.
 */
class AdmissionInvariantsTest {

    private static final int LIVES = 400;
    private static final int STEPS = 120;
    private static final Instant DOORS_OPEN = Instant.parse("2027-03-11T07:30:00Z");
    private static final College[] COLLEGES = {College.ELU, College.INDUSTRIEL, College.ETAT};

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000, 50_000, 600_000, 7_000_000, 80_000_000, 900_000_000, 2026})
    void holdInEveryLife(long seed) {
        for (int life = 0; life < LIVES; life++) {
            live(new Random(seed + life));
        }
    }

    /** The account itself must notice: each of these would be published by a decider without one of its guards. */
    @Test
    void theAccountNoticesWhatMustNotHappen() {
        assertThatThrownBy(() -> told(waitlisted(1, 1), confirmed(2))).hasMessageContaining("nobody is passed");
        assertThatThrownBy(() -> told(confirmed(1), confirmed(2), confirmed(3))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> told(waitlisted(1, 1), waitlisted(2, 2), promoted(2)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> told(waitlisted(1, 2))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> told(waitlisted(1, 1), cancelled(1, true))).hasMessageContaining("was there");
        assertThatThrownBy(() -> told(waitlisted(1, 1), new AdmissionClosed("angers-2027-03", false, 2), promoted(1)))
                .hasMessageContaining("too late");
        assertThatThrownBy(() -> told(checkedIn(1))).hasMessageContaining("has a seat");
        assertThatThrownBy(() -> told(confirmed(1), checkedIn(1), checkedIn(1))).hasMessageContaining("enters once");
        assertThatThrownBy(() -> told(confirmed(1), checkedIn(1), cancelled(1, true)))
                .hasMessageContaining("is gone");
        assertThatThrownBy(() -> told(walkIn(1), walkIn(2), walkIn(3))).hasMessageContaining("house is full");
        told(confirmed(1), confirmed(2), waitlisted(3, 1), promoted(3), checkedIn(3));
        told(confirmed(1), confirmed(2), waitlisted(3, 1), cancelled(1, true), promoted(3));
    }

    private static void told(RegistrationsEvent... events) {
        List<RegistrationsEvent> all = new ArrayList<>(List.of(new AdmissionOpened(
                "angers-2027-03",
                false,
                1,
                2,
                AdmissionRun.terms(2, Map.of(College.ELU, 2)).quotas(),
                AdmissionRun.OPENS,
                AdmissionRun.CLOSES,
                null)));
        all.addAll(List.of(events));
        new Account().check(all, AdmissionRun.NOON);
    }

    private static RegistrationsEvent confirmed(int person) {
        return new RegistrationConfirmed(
                "angers-2027-03", false, AdmissionRun.idText(person), College.ELU, null, 2026, "fr", List.of(), null);
    }

    private static RegistrationsEvent waitlisted(int person, int rank) {
        return new RegistrationWaitlisted(
                "angers-2027-03",
                false,
                AdmissionRun.idText(person),
                College.ELU,
                rank,
                null,
                2026,
                "fr",
                List.of(),
                null);
    }

    private static RegistrationsEvent promoted(int person) {
        return new RegistrationPromoted("angers-2027-03", false, AdmissionRun.idText(person), College.ELU);
    }

    private static RegistrationsEvent cancelled(int person, boolean heldSeat) {
        return new RegistrationCancelled("angers-2027-03", false, AdmissionRun.idText(person), College.ELU, heldSeat);
    }

    private static RegistrationsEvent checkedIn(int person) {
        return new CheckedIn(
                "angers-2027-03", false, AdmissionRun.idText(person), College.ELU, AdmissionRun.NOON, "entrance-1");
    }

    private static RegistrationsEvent walkIn(int person) {
        return new WalkInAdmitted(
                "angers-2027-03",
                false,
                AdmissionRun.idText(person),
                College.ELU,
                null,
                2026,
                "fr",
                null,
                AdmissionRun.NOON,
                "entrance-1");
    }

    private static void live(Random random) {
        AdmissionRun run =
                AdmissionRun.of(random.nextInt(12), quotas(random)).at(AdmissionRun.OPENS.minus(Duration.ofDays(1)));
        Account account = new Account();
        int people = 0;
        int read = 0;
        for (int step = 0; step < STEPS; step++) {
            int before = account.seated();
            switch (random.nextInt(26)) {
                case 0 -> run.changeUntil(end(random), random.nextInt(12), quotas(random));
                case 1 -> run.at(run.now().plus(Duration.ofDays(random.nextInt(8))));
                case 2 -> run.registerKnown(++people, COLLEGES[random.nextInt(3)]);
                case 3 -> run.register(1 + random.nextInt(people + 1), COLLEGES[random.nextInt(3)]);
                case 20, 21 -> run.scan(1 + random.nextInt(people + 1), "tablet-" + random.nextInt(2));
                case 25 -> run.letIn(1 + random.nextInt(people + 1), random.nextBoolean());
                case 22 -> run.undo(1 + random.nextInt(people + 1));
                case 23 -> run.walkIn(++people, COLLEGES[random.nextInt(3)], random.nextBoolean());
                case 24 -> {
                    if (random.nextInt(4) == 0 && run.now().isBefore(DOORS_OPEN)) {
                        run.at(DOORS_OPEN);
                    }
                }
                case 4, 5, 6, 7, 8 -> run.cancel(1 + random.nextInt(people + 1));
                case 9 -> {
                    if (random.nextInt(60) == 0) {
                        run.close();
                    }
                }
                default -> run.register(++people, COLLEGES[random.nextInt(3)]);
            }
            List<RegistrationsEvent> events = run.since(read);
            read += events.size();
            account.check(events, run.now());
            account.agreesWith(run.state());
            if (events.size() > 1 && events.getFirst() instanceof RegistrationCancelled) {
                assertThat(events).hasSize(2);
                assertThat(account.seated()).isEqualTo(before);
            }
        }
        assertThat(new AdmissionStateFormat().read(new AdmissionStateFormat().write(run.state())))
                .isEqualTo(run.state());
        assertThat(replayed(run.history())).isEqualTo(run.state());
    }

    private static Admission replayed(List<RegistrationsEvent> history) {
        AdmissionDecider decider = new AdmissionDecider(2026, new WaitingLists(200));
        Admission admission = decider.initialState();
        for (RegistrationsEvent event : history) {
            admission = decider.evolve(admission, event);
        }
        return admission;
    }

    private static Map<College, Integer> quotas(Random random) {
        Map<College, Integer> quotas = new EnumMap<>(College.class);
        for (College college : COLLEGES) {
            quotas.put(college, random.nextInt(6));
        }
        return quotas;
    }

    private static Instant end(Random random) {
        return AdmissionRun.NOON.plus(Duration.ofDays(random.nextInt(60)));
    }

    /** Who sits and who waits, as a reader of the topic would count them. */
    private static final class Account {

        private final Map<College, List<String>> seated = new EnumMap<>(College.class);
        private final Map<College, List<String>> waiting = new EnumMap<>(College.class);
        private final Set<String> here = new HashSet<>();
        private Map<College, Integer> quotas = Map.of();
        private int capacity;
        private Instant closesAt = Instant.MIN;
        private boolean closed;

        private static List<String> in(Map<College, List<String>> lists, College college) {
            return lists.computeIfAbsent(college, none -> new ArrayList<>());
        }

        int seated() {
            return seated.values().stream().mapToInt(List::size).sum();
        }

        void check(List<RegistrationsEvent> events, Instant now) {
            for (int i = 0; i < events.size(); i++) {
                RegistrationsEvent event = events.get(i);
                boolean isAtTheDoor = i + 1 < events.size() && events.get(i + 1) instanceof CheckedIn;
                switch (event) {
                    case AdmissionOpened e -> terms(e.capacity(), e.quotas(), e.closesAt());
                    case AdmissionTermsChanged e -> terms(e.capacity(), e.quotas(), e.closesAt());
                    case AdmissionClosed e -> closed = true;
                    case RegistrationConfirmed e -> {
                        assertThat(in(waiting, e.college()))
                                .as("nobody is passed")
                                .isEmpty();
                        sit(e.registrationId(), e.college());
                    }
                    case RegistrationWaitlisted e -> {
                        in(waiting, e.college()).add(e.registrationId());
                        assertThat(e.waitlistPosition())
                                .isEqualTo(in(waiting, e.college()).size());
                    }
                    case RegistrationPromoted e
                    when isAtTheDoor -> {
                        assertThat(here).as("house is full").hasSizeLessThan(capacity);
                        assertThat(in(waiting, e.college()).remove(e.registrationId()))
                                .as("waited")
                                .isTrue();
                        in(seated, e.college()).add(e.registrationId());
                    }
                    case RegistrationPromoted e -> {
                        assertThat(closed || !now.isBefore(closesAt))
                                .as("too late")
                                .isFalse();
                        assertThat(in(waiting, e.college()).removeFirst()).isEqualTo(e.registrationId());
                        sit(e.registrationId(), e.college());
                    }
                    case RegistrationCancelled e -> {
                        assertThat(here).as("is gone").doesNotContain(e.registrationId());
                        assertThat(in(e.heldSeat() ? seated : waiting, e.college())
                                        .remove(e.registrationId()))
                                .as("was there")
                                .isTrue();
                    }
                    case RegistrationLinkReplaced e -> {}
                    case WalkInAdmitted e -> {
                        assertThat(here).as("house is full").hasSizeLessThan(capacity);
                        in(seated, e.college()).add(e.registrationId());
                        here.add(e.registrationId());
                    }
                    case CheckedIn e -> {
                        assertThat(in(seated, e.college())).as("has a seat").contains(e.registrationId());
                        assertThat(here.add(e.registrationId()))
                                .as("enters once")
                                .isTrue();
                    }
                    case CheckInUndone e ->
                        assertThat(here.remove(e.registrationId()))
                                .as("was here")
                                .isTrue();
                }
            }
        }

        private void terms(int seats, Map<College, Integer> byCollege, Instant end) {
            capacity = seats;
            closesAt = end;
            quotas = byCollege;
        }

        private void sit(String id, College college) {
            in(seated, college).add(id);
            assertThat(in(seated, college).size()).isLessThanOrEqualTo(quotas.get(college));
            assertThat(seated()).isLessThanOrEqualTo(capacity);
        }

        /** Every figure that is shown is the length of a list. */
        void agreesWith(Admission admission) {
            assertThat(admission.present().keySet())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrderElementsOf(here);
            for (College college : College.values()) {
                assertThat(admission.seats(college).confirmed())
                        .isEqualTo(in(seated, college).size());
                assertThat(admission.seats(college).waiting().values())
                        .extracting(Object::toString)
                        .isEqualTo(in(waiting, college));
            }
        }
    }
}
