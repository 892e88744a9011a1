package fr.etape.launcher.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Second step: people register, eight at a time. */
record Registering(Api participants, Rehearsal.Progress progress) {

    private static final int CLIENTS = 8;

    /** Returns the seats of each college, counted from the answers. */
    Map<String, Seats> register(String stopId, List<Person> people) throws InterruptedException {
        Map<String, Seats> answers = new ConcurrentHashMap<>();
        AtomicInteger sent = new AtomicInteger();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> all = new ArrayList<>();
            for (Person person : people) {
                all.add(clients.submit(() -> {
                    answers.merge(person.college(), seatOf(stopId, person), Seats::plus);
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

    private Seats seatOf(String stopId, Person person) throws InterruptedException {
        String status = participants
                .post(
                        "/api/stops/" + stopId + "/registrations",
                        person.registration(),
                        stopId + "-" + person.externalId())
                .expect(201, "the registration of " + person.externalId())
                .path("status")
                .asString("");
        return switch (status) {
            case "CONFIRMED" -> new Seats(1, 0);
            case "WAITLISTED" -> new Seats(0, 1);
            default -> throw new RehearsalFailed("a registration has the status '" + status + "'");
        };
    }
}
