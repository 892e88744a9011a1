package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AtomicityIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final AtomicInteger failures = new AtomicInteger();

    @Test
    void undoesTheEffectOfAPollThatFailsBeforeItsCommit() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create()) {
            topic.send(1, 2);

            try (Service service = Service.reading(topic.pattern(), effects)
                    .with(failingThreeTimes(Effects::inTransaction))
                    .start()) {
                await().atMost(SOON).until(() -> service.counted("applied") == 2);
            }

            assertThat(failures).hasValue(3);
            assertThat(effects.of(topic.stream)).containsExactly(1L, 2L);
        }
    }

    @Test
    void controlAnEffectOutsideTheTransactionComesAgainWithEachAttempt() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create()) {
            topic.send(1, 2);

            try (Service service = Service.reading(topic.pattern(), effects)
                    .with(failingThreeTimes(Effects::outsideOfIt))
                    .start()) {
                await().atMost(SOON).until(() -> service.counted("applied") == 2);
            }

            assertThat(effects.of(topic.stream)).containsExactly(1L, 2L, 1L, 2L, 1L, 2L, 1L, 2L);
        }
    }

    @Test
    void losesNothingToAnExceptionThatTheDefaultConsidersFatal() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create();
                Service service = Service.reading(topic.pattern(), effects)
                        .with(failingThreeTimes(Effects::inTransaction))
                        .start()) {
            topic.send(1);
            await().atMost(SOON).until(() -> service.counted("applied") == 1);
            topic.send(2);

            await().atMost(SOON).until(() -> effects.of(topic.stream).contains(2L));
            assertThat(effects.of(topic.stream)).containsExactly(1L, 2L);
        }
    }

    @Test
    void controlTheErrorHandlerOfTheBinderGivesUpThePollAndTheStreamStaysBehindAGap() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create();
                Service service = Service.reading(topic.pattern(), effects)
                        .with(
                                "spring.cloud.stream.kafka.default.consumer.common-error-handler-bean-name",
                                "errorHandlerOfTheBinder")
                        .with(failingThreeTimes(Effects::inTransaction))
                        .start()) {
            topic.send(1);
            await().atMost(SOON).until(() -> failures.get() > 0);
            topic.send(2);

            await().atMost(SOON).until(() -> service.counted("behind-a-gap") == 1);
            assertThat(effects.of(topic.stream)).isEmpty();
        }
    }

    private Function<MongoDatabase, Projection<Counted>> failingThreeTimes(
            Function<MongoDatabase, Projection<Counted>> projection) {
        return database -> (session, events) -> {
            projection.apply(database).apply(session, events);
            if (failures.get() < 3) {
                failures.incrementAndGet();
                throw new ClassCastException("broken for a while");
            }
        };
    }
}
