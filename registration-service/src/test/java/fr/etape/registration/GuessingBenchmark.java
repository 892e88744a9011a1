package fr.etape.registration;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.team.Role.ORGANISER;
import static org.awaitility.Awaitility.await;

import fr.etape.registration.ServiceInstance.Answer;
import fr.etape.testservers.tokens.TestProvider;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
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

            Map<String, Supplier<Answer>> guesses = new LinkedHashMap<>();
            guesses.put("link, random, of a stop that is there", () -> own(service, stop + "." + bytes(40)));
            guesses.put("link, random, of a stop that is not", () -> own(service, "nowhere-2027." + bytes(40)));
            guesses.put("link, true but for its proof", () -> own(service, damaged(registered.text("accessToken"))));
            guesses.put("link, of another length", () -> own(service, stop + "." + bytes(30)));
            guesses.put("link that was replaced", () -> own(service, registered.text("accessToken")));
            guesses.put("stop that is not there", () -> service.get("/api/stops/" + UUID.randomUUID() + "/admission"));
            guesses.put("audit, of a stop of others", () -> service.get("/api/stops/" + other + "/people", claire));
            guesses.put("audit, of a stop that is not", () -> service.get("/api/stops/nowhere/people", claire));
            guesses.put(
                    "registration of another stop",
                    () -> service.post(link + elsewhere.text("registrationId") + "/link", claire));
            guesses.put("registration of no stop", () -> service.post(link + UUID.randomUUID() + "/link", claire));
            measure(guesses, rounds);
        }
    }

    private static void measure(Map<String, Supplier<Answer>> guesses, int rounds) {
        Map<String, long[]> taken = new LinkedHashMap<>();
        guesses.keySet().forEach(kind -> taken.put(kind, new long[rounds]));
        for (int round = -rounds / 3; round < rounds; round++) {
            int at = round;
            guesses.forEach((kind, guess) -> {
                long start = System.nanoTime();
                guess.get();
                if (at >= 0) {
                    taken.get(kind)[at] = System.nanoTime() - start;
                }
            });
        }
        taken.forEach((kind, times) -> {
            Arrays.sort(times);
            System.out.printf(
                    "%-40s median %4d µs, quartiles %4d to %4d µs%n",
                    kind, times[rounds / 2] / 1_000, times[rounds / 4] / 1_000, times[rounds * 3 / 4] / 1_000);
        });
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
