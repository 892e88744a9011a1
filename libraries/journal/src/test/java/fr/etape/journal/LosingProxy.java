package fr.etape.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a driver and its store, and can lose the answers to commits: they arrive, and nobody hears of it. */
final class LosingProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final String host;
    private final int port;
    private final AtomicInteger toLose = new AtomicInteger();
    final AtomicInteger lost = new AtomicInteger();

    LosingProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void loseAnswersToCommits(int number) {
        toLose.set(number);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket driver = listening.accept();
                Socket store = new Socket(host, port);
                AtomicInteger doomed = new AtomicInteger();
                Thread.ofVirtual().start(() -> pump(driver, store, bytes -> spotCommit(bytes, doomed)));
                Thread.ofVirtual().start(() -> pump(store, driver, bytes -> loses(doomed)));
            } catch (IOException e) {
                // closed, or a driver that hung up
            }
        }
    }

    private boolean spotCommit(String bytes, AtomicInteger doomed) {
        if (bytes.contains("commitTransaction") && toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            doomed.set(1);
        }
        return false;
    }

    /** The answer is here, so the commit took place. */
    private boolean loses(AtomicInteger doomed) {
        boolean lose = doomed.get() == 1;
        if (lose) {
            lost.incrementAndGet();
        }
        return lose;
    }

    private interface Verdict {
        boolean cuts(String bytes);
    }

    private static void pump(Socket from, Socket to, Verdict verdict) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[1 << 20];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (verdict.cuts(new String(buffer, 0, n, ISO_8859_1))) {
                    return;
                }
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            // one side hung up: so does the other
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
