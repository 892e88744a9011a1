package fr.etape.gateway.forwarding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Bytes of an answer, on their way. */
final class Copying {

    private static final int BLOCK = 8192;
    private static final int PIECE = 64 * 1024;

    private Copying() {}

    /**
     * All of it, unless its reader takes too long: it would hold a connection to the service that others wait for.
     *
     * @throws IOException also when the time is over, or the service falls silent
     */
    static void within(Outgoing sent, ReadTimeouts readTimeouts, InputStream in, OutputStream out) throws IOException {
        long begin = System.nanoTime();
        byte[] block = new byte[BLOCK];
        readTimeouts.watch(sent);
        try {
            for (int read; (read = heard(sent, in, block)) >= 0; ) {
                out.write(block, 0, read);
                checkTime(sent, begin);
            }
        } finally {
            readTimeouts.forget(sent);
        }
    }

    /**
     * What is here already, within the same time.
     *
     * @throws IOException also when the time is over
     */
    static void all(Outgoing sent, byte[] bytes, int size, OutputStream out) throws IOException {
        long begin = System.nanoTime();
        for (int written = 0; written < size; written += PIECE) {
            out.write(bytes, written, Math.min(PIECE, size - written));
            checkTime(sent, begin);
        }
    }

    private static void checkTime(Outgoing sent, long begin) throws IOException {
        if (System.nanoTime() - begin > sent.answerTimeout().toNanos()) {
            throw new IOException("the client took longer than " + sent.answerTimeout() + " over an answer");
        }
    }

    /** Reads on until the bytes are full or the service has said all; returns how many there are then. */
    static int filled(Outgoing sent, InputStream in, byte[] bytes, int size) throws IOException {
        int filled = size;
        while (filled < bytes.length) {
            sent.waits();
            int read = in.read(bytes, filled, bytes.length - filled);
            if (read < 0) {
                break;
            }
            filled += read;
        }
        return filled;
    }

    private static int heard(Outgoing sent, InputStream in, byte[] block) throws IOException {
        sent.waits();
        int read = in.read(block);
        sent.heard();
        return read;
    }
}
