package fr.etape.gateway.forwarding;

import fr.etape.gateway.held.Held;
import fr.etape.gateway.problems.Problem;
import fr.etape.gateway.problems.ProblemAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The body of a request, whole, or why there is none to pass on. */
sealed interface RequestBody {

    int FIRST_BLOCK = 4096;

    /** @param bytes null when the request has no body, which is not the same as an empty one */
    record Whole(byte @Nullable [] bytes) implements RequestBody {}

    record Refused(ProblemAnswer answer) implements RequestBody {

        Refused(Problem problem) {
            this(problem.answer());
        }
    }

    static RequestBody of(HttpServletRequest request, ForwardingSettings settings) {
        long declared = request.getContentLengthLong();
        if (declared < 0 && request.getHeader("Transfer-Encoding") == null) {
            return new Whole(null);
        }
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            return new Refused(Problem.UNSUPPORTED_MEDIA_TYPE);
        }
        int limit = Math.toIntExact(settings.maxBody().toBytes());
        if (declared > limit) {
            return new Refused(Problem.PAYLOAD_TOO_LARGE);
        }
        try {
            return read(
                    Held.by(request),
                    request.getInputStream(),
                    (int) declared,
                    limit,
                    settings.bodyTimeout().toNanos());
        } catch (SocketTimeoutException e) {
            return new Refused(Problem.REQUEST_TIMEOUT);
        } catch (IOException e) {
            // Cut off, or chunks that are none. Whoever sent it is most likely gone.
            return new Refused(Problem.UNREADABLE);
        }
    }

    private static RequestBody read(Held held, InputStream in, int declared, int limit, long nanoseconds)
            throws IOException {
        long start = System.nanoTime();
        // Grows with what arrives: what a client only announces takes no memory.
        int most = declared >= 0 ? declared : limit + 1;
        byte[] bytes = new byte[Math.min(FIRST_BLOCK, most)];
        int size = 0;
        while (size != declared) {
            if (size > limit) {
                return new Refused(Problem.PAYLOAD_TOO_LARGE);
            }
            if (System.nanoTime() - start > nanoseconds) {
                return new Refused(Problem.REQUEST_TIMEOUT);
            }
            if (size == bytes.length) {
                int larger = Math.min(size * 2, most);
                if (!held.moreOfBody(larger - size)) {
                    return new Refused(Problem.OVERLOADED.answer(
                            "Too many large requests are on their way. This one was not processed."));
                }
                bytes = Arrays.copyOf(bytes, larger);
            }
            int read = in.read(bytes, size, bytes.length - size);
            if (read < 0) {
                return declared < 0 ? new Whole(Arrays.copyOf(bytes, size)) : new Refused(Problem.UNREADABLE);
            }
            size += read;
        }
        return new Whole(bytes);
    }
}
