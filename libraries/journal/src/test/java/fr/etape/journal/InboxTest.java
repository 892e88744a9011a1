package fr.etape.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InboxTest {

    private static final Duration FOR_EVER = Duration.ofHours(1);

    @Test
    void whoIsAloneIsTakenAtOnce() {
        Inbox<String, String, String> inbox = inbox(FOR_EVER);

        for (String command : List.of("first", "second", "third")) {
            var next = taking(inbox);
            inbox.offer(request(command));
            assertThat(commands(next.orTimeout(10, TimeUnit.SECONDS).join())).containsExactly(command);
        }
    }

    @Test
    void aGroupWaitsForAsManyAsWereJustAnswered() throws InterruptedException {
        Inbox<String, String, String> inbox = inbox(FOR_EVER);
        inbox.offer(request("a"));
        inbox.offer(request("b"));
        assertThat(inbox.take(FOR_EVER)).hasSize(2);

        var next = taking(inbox);
        inbox.offer(request("c"));
        assertThat(next).isNotDone();
        inbox.offer(request("d"));

        assertThat(commands(next.orTimeout(10, TimeUnit.SECONDS).join())).containsExactly("c", "d");
    }

    @Test
    void aGroupDoesNotWaitLongerThanItMay() throws InterruptedException {
        Inbox<String, String, String> inbox = inbox(Duration.ZERO);
        inbox.offer(request("a"));
        inbox.offer(request("b"));
        inbox.take(FOR_EVER);

        inbox.offer(request("c"));

        assertThat(commands(inbox.take(FOR_EVER))).containsExactly("c");
    }

    @Test
    void theEndIsNotWaitedFor() throws InterruptedException {
        Inbox<String, String, String> inbox = inbox(FOR_EVER);
        inbox.offer(request("a"));
        inbox.offer(request("b"));
        inbox.take(FOR_EVER);

        inbox.offer(request("c"));
        inbox.stop();

        assertThat(inbox.take(FOR_EVER)).hasSize(2).last().isInstanceOf(Request.Stop.class);
    }

    @Test
    void noMoreWaitThanMay() {
        Inbox<String, String, String> inbox = inbox(FOR_EVER);

        for (int i = 0; i < 10; i++) {
            assertThat(inbox.offer(request("c" + i))).isTrue();
        }

        assertThat(inbox.offer(request("one more"))).isFalse();
    }

    @Test
    void whoSharesAKeyGoesInTheNextGroupAndIsNotOvertaken() throws InterruptedException {
        Inbox<String, String, String> inbox = inbox(Duration.ZERO);
        List.of("x1", "y1", "x2", "y2", "x3", "z1").forEach(command -> inbox.offer(request(command)));

        assertThat(commands(inbox.take(FOR_EVER))).containsExactly("x1", "y1", "z1");
        assertThat(commands(inbox.take(FOR_EVER))).containsExactly("x2", "y2");
        assertThat(commands(inbox.take(FOR_EVER))).containsExactly("x3");
    }

    private static Inbox<String, String, String> inbox(Duration gather) {
        return new Inbox<>(command -> Set.of(command.charAt(0)), 10, 500, gather);
    }

    private static Request<String, String, String> request(String command) {
        return new Request.Submission<>(command, Origin.unknown(), new CompletableFuture<>());
    }

    /** Returns once it waits. */
    private static CompletableFuture<List<Request<String, String, String>>> taking(
            Inbox<String, String, String> inbox) {
        CompletableFuture<List<Request<String, String, String>>> taken = new CompletableFuture<>();
        Thread taker = Thread.ofPlatform().daemon().start(() -> {
            try {
                taken.complete(inbox.take(FOR_EVER));
            } catch (InterruptedException e) {
                taken.completeExceptionally(e);
            }
        });
        await().until(() -> taken.isDone() || taker.getState() == Thread.State.TIMED_WAITING);
        return taken;
    }

    private static List<String> commands(List<Request<String, String, String>> requests) {
        return requests.stream()
                .map(request -> ((Request.Submission<String, String, String>) request).command())
                .toList();
    }
}
