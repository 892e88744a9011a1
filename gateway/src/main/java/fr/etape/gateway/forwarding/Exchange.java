package fr.etape.gateway.forwarding;

import fr.etape.gateway.problems.Problem;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Asks the instances of a service one after the other, as far as asking twice is safe. */
@Component
final class Exchange {

    private final CloseableHttpClient callClient;
    private final CloseableHttpClient streamClient;

    Exchange(CloseableHttpClient callClient, CloseableHttpClient streamClient) {
        this.callClient = callClient;
        this.streamClient = streamClient;
    }

    /** @param instances in the order in which to ask them; a lone one is asked twice */
    ServerResponse with(List<HttpHost> instances, Outgoing request) {
        CloseableHttpClient client = wantsEvents(request) ? streamClient : callClient;
        int attempts = Math.max(2, instances.size());
        for (int attempt = 1; ; attempt++) {
            HttpHost instance = instances.get((attempt - 1) % instances.size());
            try {
                return Answer.of(request, client.executeOpen(instance, request, null));
            } catch (IOException e) {
                if (attempt == attempts || !Repeating.isSafe(request.getMethod(), e)) {
                    return problem(e);
                }
            }
        }
    }

    private static boolean wantsEvents(ClassicHttpRequest request) {
        Header accept = request.getFirstHeader("Accept");
        return accept != null && accept.getValue().contains("text/event-stream");
    }

    private static Problem problem(IOException failure) {
        return switch (failure) {
            case ConnectionRequestTimeoutException e -> Problem.OVERLOADED;
            case SocketTimeoutException e when !Repeating.neverArrived(e) -> Problem.UPSTREAM_TIMEOUT;
            default -> Problem.UNAVAILABLE;
        };
    }
}
