package fr.etape.gateway;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Lets a stub wait for what a test decides. */
final class Latches {

    private Latches() {}

    static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
