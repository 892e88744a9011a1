package fr.etape.gateway.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Turns.Place HERE = new Turns.Place("a", "web");

    @Test
    void oneClientAtOneServiceHasSoManyAndOthersTheirOwn() {
        Turns turns = new Turns(2);

        assertThat(turns.take(HERE, AT_ONCE)).isTrue();
        assertThat(turns.take(HERE, AT_ONCE)).isTrue();
        assertThat(turns.take(HERE, AT_ONCE)).isFalse();
        assertThat(turns.take(new Turns.Place("b", "web"), AT_ONCE)).isTrue();
        assertThat(turns.take(new Turns.Place("a", "sessions"), AT_ONCE)).isTrue();
    }

    @Test
    void whoWaitsGetsTheTurnOfWhoeverLeaves() {
        Turns turns = new Turns(1);
        turns.take(HERE, AT_ONCE);
        CompletableFuture<Boolean> waiting =
                CompletableFuture.supplyAsync(() -> turns.take(HERE, Duration.ofSeconds(10)));

        turns.giveBack(HERE);

        assertThat(waiting.join()).isTrue();
    }

    @Test
    void nothingIsRememberedOfThoseWhoLeft() {
        Turns turns = new Turns(1);
        turns.take(HERE, AT_ONCE);
        turns.take(HERE, AT_ONCE);

        turns.giveBack(HERE);

        await().untilAsserted(() -> assertThat(turns.lines()).isZero());
    }
}
