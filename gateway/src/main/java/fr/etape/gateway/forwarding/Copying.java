package fr.etape.gateway.forwarding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The rest of an answer, on its way to the client. */
final class Copying {

    private static final int BLOCK = 8192;

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
                if (System.nanoTime() - begin > sent.answerTimeout().toNanos()) {
                    throw new IOException("the client took longer than " + sent.answerTimeout() + " over an answer");
                }
            }
        } finally {
            readTimeouts.forget(sent);
        }
    }

    private static int heard(Outgoing sent, InputStream in, byte[] block) throws IOException {
        sent.waits();
        int read = in.read(block);
        sent.heard();
        return read;
    }
}
