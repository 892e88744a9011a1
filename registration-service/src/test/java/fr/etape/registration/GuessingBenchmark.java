package fr.etape.registration;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.team.Role.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.registration.ServiceInstance.Answer;
import fr.etape.testservers.tokens.TestProvider;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Whether the time of a refusal tells what was guessed: kinds of guesses in turn, one request at a time. Not part of the
 * build: {@code mvn test -pl registration-service -am -Dtest=GuessingBenchmark -Dsurefire.failIfNoSpecifiedTests=false},
 * with {@code -Detape.rounds=3000} by default.
 */
class GuessingBenchmark {

    private final SecureRandom random = new SecureRandom();

    @Test
    void measuresHowLongEachKindOfGuessTakes() throws Exception {
        int rounds = Integer.getInteger("etape.rounds", 3_000);
        try (Suite suite = new Suite()) {
            ServiceInstance service = suite.start();
            String stop = Suite.newStopId();
            String other = Suite.newStopId();
            suite.announce(Stops.published(stop, Map.of(ELU, 9)));
            suite.announce(Stops.published(other, Map.of(ELU, 9)));
            suite.grant(stop, "claire", ORGANISER);
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            service.get("/api/stops/" + other + "/admission").status() == 200);
            Answer elsewhere = service.register(other, People.numbered(1, "ELU"));
            Answer registered = service.register(stop, People.numbered(1, "ELU"));
            String link = "/api/stops/" + stop + "/registrations/";
            var claire = TestProvider.shared().token("claire");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> service.post(link + registered.text("registrationId") + "/link", claire)
                                    .status()
                            == 201);

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
                                    () -> service.get("/api/stops/" + UUID.randomUUID() + "/admission")),
                            new Guess(
                                    "people of a stop of others",
                                    rounds,
                                    () -> service.get("/api/stops/" + other + "/people", claire)),
                            new Guess(
                                    "people of a stop that is not",
                                    rounds,
                                    () -> service.get("/api/stops/nowhere/people", claire)),
                            new Guess(
                                    "registration of another stop",
                                    rounds,
                                    () -> service.post(link + elsewhere.text("registrationId") + "/link", claire)),
                            new Guess(
                                    "registration of no stop",
                                    rounds,
                                    () -> service.post(link + UUID.randomUUID() + "/link", claire))));
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

    private static Answer own(ServiceInstance service, String token) {
        return service.get("/api/registrations/" + token);
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
