package fr.etape.gateway.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void oneClientLeavesRoomForOthers() {
        Places places = new Places(3, 5);

        assertThat(places.take("a", 3)).isTrue();
        assertThat(places.take("a", 1)).isFalse();
        assertThat(places.take("b", 2)).isTrue();
        assertThat(places.take("c", 1)).isFalse();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        Places places = new Places(1, 1);
        places.take("a", 1);

        places.giveBack("a", 1);

        assertThat(places.take("b", 1)).isTrue();
    }

    @Test
    void nobodysNameCountsInAllAlone() {
        Places places = new Places(1, 3);

        assertThat(places.take(null, 3)).isTrue();
        assertThat(places.take(null, 1)).isFalse();
    }

    @Test
    void nothingIsRememberedOfThoseWhoHoldNothing() throws InterruptedException {
        Places places = new Places(2, 100);
        CountDownLatch done = new CountDownLatch(50);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                String client = "client-" + i % 7;
                threads.submit(() -> {
                    for (int turn = 0; turn < 1_000; turn++) {
                        if (places.take(client, 1)) {
                            places.giveBack(client, 1);
                        }
                    }
                    done.countDown();
                });
            }
            done.await();
        }

        assertThat(places.taken()).isZero();
        assertThat(places.clients()).isZero();
    }
}
