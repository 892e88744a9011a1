package fr.etape.gateway.forwarding;

import fr.etape.gateway.problems.ApiSecurity;
import fr.etape.gateway.problems.OwnResponse;
import fr.etape.gateway.problems.Problem;
import fr.etape.gateway.shared.AnswerCopy;
import fr.etape.gateway.shared.SharedAnswer;
import fr.etape.gateway.shared.SharedAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What a service answered. Some hundred KB are here already, nearly always all of it; the rest streams. When the
 * service breaks off later, the connection to the client breaks off too: nobody takes half an answer for a whole one.
 */
final class Answer implements OwnResponse {

    private static final int BLOCK = 8192;
    private static final int GROWTH = 4;
    private static final byte[] NOTHING = {};

    private final Outgoing sent;
    private final ReadTimeouts readTimeouts;
    private final ClassicHttpResponse upstream;
    private final @Nullable InputStream rest;
    private final byte[] first;
    private final int size;
    private final boolean isWhole;

    private Answer(
            Outgoing sent,
            ReadTimeouts readTimeouts,
            ClassicHttpResponse upstream,
            @Nullable InputStream rest,
            byte[] first,
            int size) {
        this.sent = sent;
        this.readTimeouts = readTimeouts;
        this.upstream = upstream;
        this.rest = rest;
        this.first = first;
        this.size = size;
        this.isWhole = rest == null || (size < first.length);
    }

    /** An answer for all, where that was wanted and is possible. */
    static ServerResponse of(Outgoing sent, ReadTimeouts readTimeouts, ClassicHttpResponse upstream)
            throws IOException {
        try {
            Answer answer = begin(sent, readTimeouts, upstream);
            return answer.isEvents() ? answer : answer.ofLimitedLength();
        } catch (IOException e) {
            sent.cancel();
            throw e;
        }
    }

    private static Answer begin(Outgoing sent, ReadTimeouts readTimeouts, ClassicHttpResponse upstream)
            throws IOException {
        HttpEntity entity = upstream.getEntity();
        if (entity == null) {
            return new Answer(sent, readTimeouts, upstream, null, NOTHING, 0);
        }
        InputStream in = entity.getContent();
        if (Events.are(entity.getContentType())) {
            return new Answer(sent, readTimeouts, upstream, in, NOTHING, 0);
        }
        long length = entity.getContentLength();
        // One byte more than fits, so that the end is seen and the connection is free again.
        byte[] first = new byte[length >= 0 && length < BLOCK ? (int) length + 1 : BLOCK];
        return new Answer(sent, readTimeouts, upstream, in, first, in.readNBytes(first, 0, first.length));
    }

    /** Whole, where there is memory for it: its connection to the service is free again. Else it is one of a few. */
    private ServerResponse ofLimitedLength() throws IOException {
        Answer whole = takenWhole();
        if (!whole.isWhole && !sent.held().longAnswer()) {
            sent.cancel();
            return Problem.OVERLOADED.answer("Too many large answers are on their way. Try again shortly.");
        }
        int most = sent.mostForAll();
        return most > 0 && whole.isWhole && whole.size <= most && upstream.getCode() == 200 ? whole.forAll() : whole;
    }

    private Answer takenWhole() throws IOException {
        int most = sent.held().wholeAnswer();
        long length = length();
        if (isWhole || rest == null || length > most) {
            return this;
        }
        byte[] taken = first;
        int filled = size;
        while (filled == taken.length && taken.length <= most) {
            int larger = length >= 0 ? (int) length + 1 : Math.min(taken.length * GROWTH, most + 1);
            if (!sent.held().moreOfAnswer(larger - taken.length)) {
                break;
            }
            taken = Arrays.copyOf(taken, larger);
            filled = Copying.filled(sent, rest, taken, filled);
        }
        return new Answer(sent, readTimeouts, upstream, rest, taken, filled);
    }

    private ServerResponse forAll() {
        List<AnswerCopy.Header> headers = new ArrayList<>();
        headers((name, value) -> headers.add(new AnswerCopy.Header(name, value)));
        SharedAnswer shared = SharedAnswers.forAll(new AnswerCopy(List.copyOf(headers), Arrays.copyOf(first, size)));
        return shared == null ? this : shared;
    }

    /** Whether it may last. */
    boolean isEvents() {
        Header type = upstream.getFirstHeader("Content-Type");
        return type != null && Events.are(type.getValue());
    }

    /** Nobody wants it. */
    void discard() {
        sent.cancel();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try {
            response.setStatus(upstream.getCode());
            headers(response::addHeader);
            ApiSecurity.addTo(response);
            copyBody(response);
            return null;
        } catch (IOException | RuntimeException e) {
            sent.cancel();
            throw e;
        }
    }

    private void headers(BiConsumer<String, String> to) {
        Header connection = upstream.getFirstHeader("Connection");
        String named = connection == null ? null : connection.getValue();
        for (Iterator<Header> headers = upstream.headerIterator(); headers.hasNext(); ) {
            Header header = headers.next();
            if (ForwardedHeaders.ofAnswer(header.getName(), named)) {
                to.accept(header.getName(), header.getValue());
            }
        }
    }

    private void copyBody(HttpServletResponse response) throws IOException {
        long length = length();
        if (length >= 0) {
            response.setContentLengthLong(length);
        }
        if (rest == null) {
            return;
        }
        OutputStream out = response.getOutputStream();
        Copying.all(sent, first, size, out);
        if (isEvents()) {
            boolean isPlain = upstream.getFirstHeader("Content-Encoding") == null;
            new EventCopying(rest, out, sent.commentAfter(), isPlain).toTheEnd();
        } else if (!isWhole) {
            // From here on a failure can only break the connection off, never turn into another answer.
            response.flushBuffer();
            Copying.within(sent, readTimeouts, rest, out);
        }
    }

    /** Bytes of the body, also when there is none to see, as for HEAD; −1 while it is not known. */
    private long length() {
        if (rest != null && isWhole) {
            return size;
        }
        Header length = upstream.getFirstHeader("Content-Length");
        return length == null ? -1 : Long.parseLong(length.getValue());
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(upstream.getCode());
    }
}
