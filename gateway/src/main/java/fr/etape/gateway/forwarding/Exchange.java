package fr.etape.gateway.forwarding;

import fr.etape.gateway.problems.Problem;
import fr.etape.gateway.problems.ProblemAnswer;
import fr.etape.gateway.upstreams.Breaker;
import fr.etape.gateway.upstreams.Breakers;
import fr.etape.gateway.upstreams.Upstream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Asks the instances of a service one after the other, as far as asking twice is safe. */
@Component
final class Exchange {

    private final CloseableHttpClient callClient;
    private final CloseableHttpClient streamClient;
    private final ReadTimeouts readTimeouts;
    private final Breakers breakers;

    Exchange(
            CloseableHttpClient callClient,
            CloseableHttpClient streamClient,
            ReadTimeouts readTimeouts,
            Breakers breakers) {
        this.readTimeouts = readTimeouts;
        this.callClient = callClient;
        this.streamClient = streamClient;
        this.breakers = breakers;
    }

    /** When it is the client's turn. */
    ServerResponse with(Upstream upstream, @Nullable String key, Outgoing request) {
        if (!request.held().turnAt(upstream.name(), request.connectionWait())) {
            return Problem.OVERLOADED.answer("Too many requests of your network address wait for the service '"
                    + upstream.name() + "'. This one was not passed on.");
        }
        try {
            return asked(upstream, key, request);
        } finally {
            request.held().turnIsOver(upstream.name());
        }
    }

    /** A lone instance is asked twice; one that keeps failing is not asked at all. */
    private ServerResponse asked(Upstream upstream, @Nullable String key, Outgoing request) {
        List<HttpHost> instances = upstream.inOrder(key);
        int attempts = Math.max(2, instances.size());
        IOException failure = null;
        for (int attempt = 0; attempt < attempts; attempt++) {
            HttpHost instance = instances.get(attempt % instances.size());
            Breaker breaker = breakers.of(instance);
            if (breaker.letsThrough()) {
                try {
                    return ask(instance, request, breaker);
                } catch (IOException e) {
                    failure = e;
                    if (!Retries.isSafe(request.getMethod(), e)) {
                        break;
                    }
                }
            }
        }
        return failure == null ? leftAlone(upstream) : problem(failure, upstream);
    }

    private ServerResponse ask(HttpHost instance, Outgoing request, Breaker breaker) throws IOException {
        boolean told = false;
        try {
            ServerResponse answer = ask(instance, request);
            breaker.answered();
            told = true;
            return answer;
        } catch (ConnectionRequestTimeoutException e) {
            throw e;
        } catch (IOException e) {
            breaker.failed(e);
            told = true;
            throw e;
        } finally {
            if (!told) {
                breaker.notAsked();
            }
        }
    }

    private ServerResponse ask(HttpHost instance, Outgoing request) throws IOException {
        if (Events.areAcceptedBy(request)) {
            return Answer.of(request, readTimeouts, streamClient.executeOpen(instance, request, null));
        }
        readTimeouts.watch(request);
        try {
            return Answer.of(request, readTimeouts, callClient.executeOpen(instance, request, null));
        } catch (IOException e) {
            throw request.gaveUp() ? new SocketTimeoutException("silent for too long") : e;
        } finally {
            readTimeouts.forget(request);
        }
    }

    private ProblemAnswer leftAlone(Upstream upstream) {
        return Problem.UNAVAILABLE.answer(
                "The service '" + upstream.name() + "' has not answered lately. The request was not passed on.",
                breakers.openFor());
    }

    private static ProblemAnswer problem(IOException failure, Upstream upstream) {
        String service = "The service '" + upstream.name() + "' ";
        return switch (failure) {
            case ConnectionRequestTimeoutException e ->
                Problem.OVERLOADED.answer(service + "is overloaded. The request was not passed on.");
            case SocketTimeoutException e
            when !Retries.neverArrived(e) ->
                Problem.UPSTREAM_TIMEOUT.answer(service + "took too long to answer. It may have done what was asked.");
            case IOException e
            when Retries.neverArrived(e) ->
                Problem.UNAVAILABLE.answer(service + "cannot be reached. The request was not passed on.");
            default -> Problem.UNAVAILABLE.answer(service + "did not answer. It may have done what was asked.");
        };
    }
}
