package fr.etape.gateway.forwarding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Events on their way to a client: each piece as soon as it is there, for as long as pieces come. Into silence goes a
 * comment, which clients skip. Only by writing to it is a client noticed that has gone.
 */
final class EventCopying {

    private static final int BLOCK = 8192;
    private static final byte[] COMMENT = {':', '\n'};

    private final InputStream in;
    private final OutputStream out;
    private final Duration silence;
    private final boolean isPlain;
    private final byte[] block = new byte[BLOCK];
    /** A comment in the middle of a line would be part of it. */
    private boolean isAtLineStart = true;

    /**
     * @param silence after which a comment goes out
     * @param isPlain false when the events are packed, and nothing can be put between them
     */
    EventCopying(InputStream in, OutputStream out, Duration silence, boolean isPlain) {
        this.in = in;
        this.out = out;
        this.silence = silence;
        this.isPlain = isPlain;
    }

    void toTheEnd() throws IOException {
        out.flush();
        for (int read; (read = next()) >= 0; ) {
            out.write(block, 0, read);
            out.flush();
            isAtLineStart = read == 0 ? isAtLineStart : block[read - 1] == '\n';
        }
    }

    private int next() throws IOException {
        FutureTask<Integer> reading = new FutureTask<>(() -> in.read(block));
        Thread.ofVirtual().start(reading);
        while (true) {
            try {
                return reading.get(silence.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                comment();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }

    private void comment() throws IOException {
        if (isPlain && isAtLineStart) {
            out.write(COMMENT);
            out.flush();
        }
    }
}
