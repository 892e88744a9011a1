package fr.etape.gateway.forwarding;

import fr.etape.gateway.clients.Clients;
import fr.etape.gateway.limits.Limits;
import fr.etape.gateway.limits.StreamSlots;
import fr.etape.gateway.problems.Problem;
import fr.etape.gateway.problems.ProblemAnswer;
import fr.etape.gateway.shared.Question;
import fr.etape.gateway.shared.SharedAnswers;
import fr.etape.tracecontext.TraceContext;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
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
        String key = Key.of(request);
        Question question = question(incoming);
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

    private @Nullable ProblemAnswer refusal(HttpServletRequest incoming, @Nullable String key) {
        ProblemAnswer refusal = limits.refusal(incoming, key);
        return refusal == null && Events.areAcceptedBy(incoming.getHeader("Accept"))
                ? streams.refusal(incoming, key)
                : refusal;
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

    private @Nullable Question question(HttpServletRequest incoming) {
        return to.shared() && !sharedAnswers.isOff()
                ? Question.of(incoming, ForwardedHeaders.host(incoming, clients.isFromTrustedProxy(incoming)))
                : null;
    }

    private ServerResponse forOne(HttpServletRequest incoming, @Nullable String key) {
        return switch (RequestBody.of(incoming, settings)) {
            case RequestBody.Refused refused -> refused.problem().answer();
            case RequestBody.Whole body -> ask(key, outgoing(incoming, body.bytes()));
        };
    }

    private ServerResponse ask(@Nullable String key, Outgoing outgoing) {
        return exchange.with(to.upstream(), to.spread() ? null : key, outgoing);
    }

    private Outgoing outgoing(HttpServletRequest incoming, byte @Nullable [] body) {
        String query = incoming.getQueryString();
        String path = query == null ? incoming.getRequestURI() : incoming.getRequestURI() + "?" + query;
        Outgoing outgoing = Outgoing.forOne(incoming.getMethod(), path, settings);
        ForwardedHeaders.ofRequest(incoming, clients.isFromTrustedProxy(incoming), outgoing::addHeader);
        outgoing.addHeader(TraceContext.TRACEPARENT, TraceContext.of(incoming).header());
        if (body != null) {
            outgoing.setEntity(new ByteArrayEntity(body, null));
        }
        return outgoing;
    }

    private Outgoing forAll(Question question, HttpServletRequest incoming) {
        Outgoing outgoing = Outgoing.forAll(question.target(), sharedAnswers.maxAnswer(), settings);
        outgoing.addHeader(ForwardedHeaders.HOST, question.host());
        question.headers(outgoing::addHeader);
        outgoing.addHeader(TraceContext.TRACEPARENT, TraceContext.of(incoming).header());
        return outgoing;
    }
}
