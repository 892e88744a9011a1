package fr.etape.registration.links;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.team.Role.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.registration.RegistrationService;
import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Whether the time of a refusal tells what was guessed: kinds of guesses in turn, one request at a time. Not part of
 * the build:
 * {@code mvn test -pl registration-service -am -Dtest=GuessingBenchmark -Dsurefire.failIfNoSpecifiedTests=false}, with
 * {@code -Detape.rounds=3000} by default.
 */
class GuessingBenchmark {

    private final SecureRandom random = new SecureRandom();

    @Test
    void measuresHowLongEachKindOfGuessTakes() {
        int rounds = Integer.getInteger("etape.rounds", 3_000);
        try (RunningApplication service = RegistrationService.notShared().start()) {
            Participants people = new Participants(service);
            String stop = Stops.open(service, Map.of(ELU, 9));
            String other = Stops.open(service, Map.of(ELU, 9));
            service.grant(stop, "claire", ORGANISER);
            Answer elsewhere = people.register(other, People.numbered(1, "ELU"));
            Answer registered = people.register(stop, People.numbered(1, "ELU"));
            String link = "/api/stops/" + stop + "/registrations/";
            Client claire = service.as("claire");
            claire.post(link + registered.text("registrationId") + "/link");

            measure(
                    rounds,
                    List.of(
                            new Guess(
                                    "link, random, of a stop that is there",
                                    rounds,
                                    () -> own(service, stop + "." + bytes(40))),
                            new Guess(
                                    "link, random, of a stop that is not",
                                    rounds,
                                    () -> own(service, "nowhere." + bytes(40))),
                            new Guess(
                                    "link, true but for its proof",
                                    rounds,
                                    () -> own(service, damaged(registered.text("accessToken")))),
                            new Guess("link, of another length", rounds, () -> own(service, stop + "." + bytes(30))),
                            new Guess(
                                    "link that was replaced",
                                    rounds,
                                    () -> own(service, registered.text("accessToken"))),
                            new Guess(
                                    "stop that is not there",
                                    rounds,
                                    () -> service.asNobody().get("/api/stops/" + UUID.randomUUID() + "/admission")),
                            new Guess(
                                    "people of a stop of others",
                                    rounds,
                                    () -> claire.get("/api/stops/" + other + "/people")),
                            new Guess(
                                    "people of a stop that is not",
                                    rounds,
                                    () -> claire.get("/api/stops/nowhere/people")),
                            new Guess(
                                    "registration of another stop",
                                    rounds,
                                    () -> claire.post(link + elsewhere.text("registrationId") + "/link")),
                            new Guess(
                                    "registration of no stop",
                                    rounds,
                                    () -> claire.post(link + UUID.randomUUID() + "/link"))));
        }
    }

    /** One kind of guess, and how long each of them took in nanoseconds. */
    private record Guess(String kind, long[] times, Supplier<Answer> answer) {

        Guess(String kind, int rounds, Supplier<Answer> answer) {
            this(kind, new long[rounds], answer);
        }

        void make(int round) {
            long start = System.nanoTime();
            assertThat(answer.get().status()).isBetween(403, 404);
            if (round >= 0) {
                times[round] = System.nanoTime() - start;
            }
        }

        void report() {
            Arrays.sort(times);
            System.out.printf(
                    "%-40s median %4d µs, quartiles %4d to %4d µs%n",
                    kind,
                    times[times.length / 2] / 1_000,
                    times[times.length / 4] / 1_000,
                    times[times.length * 3 / 4] / 1_000);
        }
    }

    private static void measure(int rounds, List<Guess> guesses) {
        for (int round = -rounds / 3; round < rounds; round++) {
            for (Guess guess : guesses) {
                guess.make(round);
            }
        }
        guesses.forEach(Guess::report);
    }

    private static Answer own(RunningApplication service, String token) {
        return service.asNobody().get("/api/registrations/" + token);
    }

    private static String damaged(String token) {
        return token.substring(0, token.length() - 4) + "AAAA";
    }

    private String bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
