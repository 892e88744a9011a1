package fr.etape.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenStreamsTest {

    private final OpenStreams streams = new OpenStreams(2);

    @Test
    void asManyAsThereMayBeAreLetIn() {
        assertThat(streams.take("angers-2027-03")).isTrue();
        assertThat(streams.take("angers-2027-03")).isTrue();
        assertThat(streams.take("angers-2027-03")).isFalse();
        assertThat(streams.take("lyon-2027-06")).isTrue();
    }

    @Test
    void whatIsGivenBackIsFreeAndARefusalTookNothing() {
        streams.take("angers-2027-03");
        streams.take("angers-2027-03");
        streams.take("angers-2027-03");

        streams.giveBack("angers-2027-03");

        assertThat(streams.take("angers-2027-03")).isTrue();
        assertThat(streams.take("angers-2027-03")).isFalse();
    }

    @Test
    void aNameWithoutAnOpenStreamIsForgotten() {
        streams.take("angers-2027-03");
        streams.giveBack("angers-2027-03");

        assertThat(streams.names()).isZero();
    }

    @Test
    void countsHoldWhenManyComeAndGoAtOnce() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger mostInside = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 20_000; i++) {
                threads.submit(() -> {
                    if (streams.take("angers-2027-03")) {
                        mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        inside.decrementAndGet();
                        streams.giveBack("angers-2027-03");
                    }
                });
            }
        }

        assertThat(mostInside.get()).isBetween(1, 2);
        assertThat(streams.names()).isZero();
    }
}
