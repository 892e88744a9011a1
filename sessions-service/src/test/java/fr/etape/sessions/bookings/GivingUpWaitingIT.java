package fr.etape.sessions.bookings;

import static fr.etape.testkit.AtOnce.meet;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.etape.sessions.SessionsService;
import fr.etape.sessions.bookings.draw.proof.DrawVerification;
import fr.etape.sessions.bookings.draw.proof.Noted;
import fr.etape.sessions.bookings.draw.proof.Verdict;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Seats become free while those who wait for them give up. */
class GivingUpWaitingIT {

    private static final int PEOPLE = 14;

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    @Test
    void whoGivesUpWaitingIsToldWhatBecameOfIt() {
        DrawnStop stop = new DrawnStop(service).withAteliers().withPeople();
        assertThat(stop.giveUpWaiting(1).problem()).isEqualTo("409 urn:etape:problem:not-drawn");
        stop.drawn();
        List<Integer> waiting = waitingAt(stop);
        int first = waiting.getFirst();

        assertThat(stop.giveUpWaiting(first).status()).isEqualTo(204);
        assertThat(stop.giveUpWaiting(first).status()).as("the answer got lost").isEqualTo(204);
        assertThat(waitingAt(stop)).isEqualTo(waiting.subList(1, 3));

        stop.leave(stop.in("eau").getFirst(), "eau");
        int next = stop.in("eau").stream().filter(waiting::contains).findFirst().orElseThrow();
        Answer refused = stop.giveUpWaiting(next);
        assertThat(next).isNotEqualTo(first);
        assertThat(refused.problem()).isEqualTo("409 urn:etape:problem:seat-held");
        assertThat(refused.json().get("sessionId").stringValue()).isEqualTo("eau");
        assertThat(stop.in("eau")).contains(next);
    }

    private static List<Integer> waitingAt(DrawnStop stop) {
        return IntStream.rangeClosed(1, 8)
                .filter(number -> stop.own(number).get("waiting").booleanValue())
                .boxed()
                .toList();
    }

    @Test
    void othersMayNot() {
        DrawnStop stop = new DrawnStop(service).withAteliers();

        assertThat(stop.claire().delete(stop.path("/bookings/me/waiting")).status())
                .isEqualTo(403);
        assertThat(service.asNobody().delete(stop.path("/bookings/me/waiting")).status())
                .isEqualTo(401);
    }

    /** Both seats are left at one instance while all who wait for them give up at the other. */
    @Test
    void everybodyGotASeatOrGaveUpAndNeverBoth() {
        try (RunningApplication one = SessionsService.notShared().start()) {
            RunningApplication two = one.another();
            DrawnStop here = new DrawnStop(one).withAteliers();
            IntStream.rangeClosed(1, PEOPLE).forEach(number -> here.register("eau"));
            DrawnStop there = here.drawn().at(two);
            List<Integer> seated = here.in("eau");

            Map<Integer, Integer> answers = atOnce(
                    IntStream.rangeClosed(1, PEOPLE).boxed().toList(),
                    number -> seated.contains(number)
                            ? here.leave(number, "eau").status()
                            : there.giveUpWaiting(number).status());

            List<Integer> sit = here.in("eau");
            assertThat(answers)
                    .isEqualTo(IntStream.rangeClosed(1, PEOPLE)
                            .boxed()
                            .collect(toMap(number -> number, number -> sit.contains(number) ? 409 : 204)));
            assertThat(sit).hasSizeLessThanOrEqualTo(2).doesNotContainAnyElementsOf(seated);
            assertThat(there.bookings().get("waiting").intValue()).isZero();
            assertThat(DrawVerification.of(here.file().body(), Noted.NOTHING)).isInstanceOf(Verdict.Confirmed.class);
        }
    }

    /** The negative control: each looks, and then writes. */
    @Test
    void whereSomebodyLooksAndThenWritesOnePersonGetsTheSeatAndGivesUp() {
        MongoCollection<Document> naive = service.database().getCollection("naive-waiting");
        String person = service.newStopId();
        naive.insertOne(new Document("_id", person).append("waits", true));
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);

        Map<String, Boolean> done = atOnce(List.of("gotSeat", "gaveUp"), what -> {
            boolean waits = naive.countDocuments(Filters.and(Filters.eq(person), Filters.eq("waits", true))) == 1;
            meet(bothHaveLooked);
            naive.updateOne(Filters.eq(person), Updates.combine(Updates.set("waits", false), Updates.set(what, waits)));
            return waits;
        });

        assertThat(done).isEqualTo(Map.of("gotSeat", true, "gaveUp", true));
        assertThat(naive.find(Filters.eq(person)).first()).containsAllEntriesOf(done);
    }

    private static <K, V> Map<K, V> atOnce(List<K> all, Function<K, V> action) {
        Map<K, CompletableFuture<V>> running = all.stream()
                .collect(toMap(
                        each -> each,
                        each -> CompletableFuture.supplyAsync(() -> action.apply(each), Thread::startVirtualThread)));
        return running.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().join()));
    }
}
