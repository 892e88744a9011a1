package fr.etape.launcher.rehearsal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Opens the stop, sends the people, counts three times. */
public final class Rehearsal {

    private static final int CLIENTS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String url;
    private final Clock clock;
    private final Tokens organiser;
    private final Team team;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param organiser of whoever opens the stop and reads its figures
     * @param team who works there too
     */
    public Rehearsal(String url, Clock clock, Tokens organiser, Team team) {
        this.url = url;
        this.clock = clock;
        this.organiser = organiser;
        this.team = team;
    }

    /** Is told of the stop before the first person, and of each person; from several threads. */
    public interface Progress {
        void opened(String stopId);

        void sent(int people, int total);
    }

    /** @throws RehearsalFailed when a request is refused, or the suite does not come to its counts within a minute */
    public Table play(Progress progress) throws InterruptedException {
        try (Api api = new Api(url, organiser);
                Api participants = new Api(url)) {
            String stopId = open(api);
            progress.opened(stopId);
            Map<String, Seats> answers = register(participants, stopId, progress);
            JsonNode admission = body(api.get("/api/stops/" + stopId + "/admission"), 200, "the admission");
            JsonNode report = report(api, stopId, admission.path("position").asLong());
            return table(answers, admission, report);
        }
    }

    private String open(Api api) throws InterruptedException {
        String suffix = Integer.toString(random.nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36);
        AngersStop stop = AngersStop.at(ZonedDateTime.now(clock), suffix);
        body(api.post("/api/stops", stop.draft(), "rehearsal-" + stop.stopId()), 201, "the draft of the stop");
        for (Team.Member member : team.members()) {
            String role = "/api/stops/" + stop.stopId() + "/team/" + member.personId() + "/" + member.role();
            body(api.put(role), 204, "the role " + member.role());
        }
        String publication = "/api/stops/" + stop.stopId() + "/publication";
        body(api.post(publication, Map.of(), "rehearsal-publication-" + stop.stopId()), 200, "its publication");
        String admission = "/api/stops/" + stop.stopId() + "/admission";
        until(api, admission, "taking registrations", body -> body.path("open").asBoolean(false));
        return stop.stopId();
    }

    private static Map<String, Seats> register(Api api, String stopId, Progress progress) throws InterruptedException {
        List<Person> people = People.ofAngers();
        Map<String, Seats> answers = new ConcurrentHashMap<>();
        AtomicInteger sent = new AtomicInteger();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> all = new ArrayList<>();
            for (Person person : people) {
                all.add(clients.submit(() -> {
                    answers.merge(person.college(), register(api, stopId, person), Seats::plus);
                    progress.sent(sent.incrementAndGet(), people.size());
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RehearsalFailed failed ? failed : new RehearsalFailed(e.toString());
        }
        return answers;
    }

    private static Seats register(Api api, String stopId, Person person) throws InterruptedException {
        JsonNode answer = body(
                api.post(
                        "/api/stops/" + stopId + "/registrations",
                        person.registration(),
                        stopId + "-" + person.externalId()),
                201,
                "the registration of " + person.externalId());
        String status = answer.path("status").asString("");
        return switch (status) {
            case "CONFIRMED" -> new Seats(1, 0);
            case "WAITLISTED" -> new Seats(0, 1);
            default -> throw new RehearsalFailed("a registration has the status '" + status + "'");
        };
    }

    /** Waits until reporting has read as far as registration had written. */
    private static JsonNode report(Api api, String stopId, long position) throws InterruptedException {
        return until(
                api,
                "/api/reports/stops/" + stopId,
                "at position " + position,
                body -> body.path("position").asLong(0) >= position);
    }

    private interface Condition {
        boolean holds(JsonNode body);
    }

    private static JsonNode until(Api api, String path, String what, Condition condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Api.Answer answer = api.get(path);
            if (answer.status() == 200 && condition.holds(answer.body())) {
                return answer.body();
            }
            if (Instant.now().isAfter(deadline)) {
                throw new RehearsalFailed(path + " is not " + what + " after " + PATIENCE.toSeconds() + " s: "
                        + answer.status() + " " + answer.body());
            }
            Thread.sleep(PAUSE);
        }
    }

    private static JsonNode body(Api.Answer answer, int expected, String what) {
        if (answer.status() != expected) {
            throw new RehearsalFailed(what + " is answered with " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }

    private static Table table(Map<String, Seats> answers, JsonNode admission, JsonNode report) {
        List<Table.Row> rows = new ArrayList<>();
        AngersStop.quotas()
                .forEach((college, quota) -> rows.add(new Table.Row(
                        college,
                        quota,
                        answers.getOrDefault(college, Seats.NONE),
                        Seats.of(admission.path("colleges").path(college)),
                        Seats.of(report.path("colleges").path(college)))));
        return new Table(rows);
    }
}
