package fr.etape.gateway.forwarding;

import fr.etape.gateway.clients.Clients;
import fr.etape.gateway.held.Held;
import fr.etape.gateway.limits.Limits;
import fr.etape.gateway.limits.StreamSlots;
import fr.etape.gateway.problems.Problem;
import fr.etape.gateway.problems.ProblemAnswer;
import fr.etape.gateway.shared.SharedAnswers;
import fr.etape.gateway.shared.SharedRequest;
import fr.etape.tracecontext.TraceContext;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The handler of a route that leads to a service. */
final class Forwarding implements HandlerFunction<ServerResponse> {

    private final Destination to;
    private final Exchange exchange;
    private final SharedAnswers sharedAnswers;
    private final Limits limits;
    private final StreamSlots streams;
    private final Clients clients;
    private final ForwardingSettings settings;

    Forwarding(
            Destination to,
            Exchange exchange,
            SharedAnswers sharedAnswers,
            Limits limits,
            StreamSlots streams,
            Clients clients,
            ForwardingSettings settings) {
        this.to = to;
        this.exchange = exchange;
        this.sharedAnswers = sharedAnswers;
        this.limits = limits;
        this.streams = streams;
        this.clients = clients;
        this.settings = settings;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        HttpServletRequest incoming = request.servletRequest();
        if (!PlainPath.is(incoming.getRequestURI())) {
            return Problem.UNREADABLE.answer();
        }
        if (to.pages()
                && incoming.getRequestURI().length() > 1
                && incoming.getRequestURI().endsWith("/")) {
            return withoutSlash(incoming);
        }
        String key = LimitKey.of(request);
        SharedRequest question = question(incoming);
        ServerResponse atHand = question == null ? null : sharedAnswers.atHand(question);
        if (atHand != null) {
            return atHand;
        }
        ProblemAnswer refusal = refusal(incoming, key);
        if (refusal != null) {
            return refusal;
        }
        ServerResponse answer = question == null
                ? forOne(incoming, key)
                : sharedAnswers.answer(question, () -> ask(key, forAll(question, incoming)));
        if (answer instanceof Answer events && events.isEvents()) {
            return withPlace(events, incoming, key);
        }
        StreamSlots.giveBack(incoming);
        return answer;
    }

    private static ServerResponse withoutSlash(HttpServletRequest incoming) {
        String path = incoming.getRequestURI();
        String query = incoming.getQueryString();
        String page = path.substring(0, path.length() - 1) + (query == null ? "" : "?" + query);
        return ServerResponse.status(HttpStatus.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, page)
                .build();
    }

    private @Nullable ProblemAnswer refusal(HttpServletRequest incoming, @Nullable String key) {
        ProblemAnswer refusal = limits.refusal(incoming, key);
        return refusal == null && Events.areAcceptedBy(incoming) ? streams.refusal(incoming, key) : refusal;
    }

    /** Also for events that nobody said to accept. */
    private ServerResponse withPlace(Answer events, HttpServletRequest incoming, @Nullable String key) {
        ProblemAnswer refusal = streams.refusal(incoming, key);
        if (refusal == null) {
            return events;
        }
        events.discard();
        return refusal;
    }

    private @Nullable SharedRequest question(HttpServletRequest incoming) {
        return to.shared() && !sharedAnswers.isOff()
                ? SharedRequest.of(incoming, ForwardedHeaders.host(incoming, clients.isFromTrustedProxy(incoming)))
                : null;
    }

    private ServerResponse forOne(HttpServletRequest incoming, @Nullable String key) {
        return switch (RequestBody.of(incoming, settings)) {
            case RequestBody.Refused refused -> refused.answer();
            case RequestBody.Whole body -> ask(key, outgoing(incoming, body.bytes()));
        };
    }

    private ServerResponse ask(@Nullable String key, Outgoing outgoing) {
        return exchange.with(to.upstream(), to.spread() ? null : key, outgoing);
    }

    private Outgoing outgoing(HttpServletRequest incoming, byte @Nullable [] body) {
        String query = incoming.getQueryString();
        String path = query == null ? incoming.getRequestURI() : incoming.getRequestURI() + "?" + query;
        Outgoing outgoing = Outgoing.forOne(incoming.getMethod(), path, Held.by(incoming), settings);
        ForwardedHeaders.ofRequest(incoming, clients.isFromTrustedProxy(incoming), outgoing::addHeader);
        outgoing.addHeader(TraceContext.TRACEPARENT, TraceContext.of(incoming).header());
        // A body of OPTIONS means nothing here, and the client of the upstream refuses one without a Content-Type.
        if (body != null && !incoming.getMethod().equals("OPTIONS")) {
            outgoing.setEntity(new ByteArrayEntity(body, null));
        }
        return outgoing;
    }

    private Outgoing forAll(SharedRequest question, HttpServletRequest incoming) {
        Outgoing outgoing = Outgoing.forAll(question.target(), sharedAnswers.maxAnswer(), Held.by(incoming), settings);
        outgoing.addHeader(ForwardedHeaders.HOST, question.host());
        question.headers(outgoing::addHeader);
        outgoing.addHeader(TraceContext.TRACEPARENT, TraceContext.of(incoming).header());
        return outgoing;
    }
}
