package fr.etape.gateway.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

/** Errors that the server meets before or outside of any route: as a problem document instead of its HTML page. */
final class ProblemValve extends ErrorReportValve {

    /** The server tells it from other malformed requests only by this text. */
    private static final String HEADERS_TOO_LARGE =
            StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            problem(response.getStatus(), failure).answer().writeTo(request.getRequest(), response.getResponse());
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem problem(int status, @Nullable Throwable failure) {
        boolean headersTooLarge = failure != null && HEADERS_TOO_LARGE.equals(failure.getMessage());
        return headersTooLarge ? Problem.HEADERS_TOO_LARGE : Problem.ofStatus(status);
    }
}
