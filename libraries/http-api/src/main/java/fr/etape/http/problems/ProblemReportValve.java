package fr.etape.http.problems;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What Tomcat says of requests that it rejects by itself: no page, no stack, no version. Made by Tomcat, by its name.
 */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        boolean hasAnswer = response.getStatus() < 400 || response.getContentWritten() > 0;
        if (hasAnswer || !response.setErrorReported()) {
            return;
        }
        try {
            PlainProblem.write(response.getResponse(), response.getStatus());
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // the connection is gone, and nobody reads what is written
        }
    }
}
