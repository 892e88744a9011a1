package fr.etape.gateway.forwarding;

import fr.etape.gateway.problems.Problem;
import fr.etape.gateway.upstreams.Upstream;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The handler of a route that leads to a service. */
final class Forwarding implements HandlerFunction<ServerResponse> {

    /** The path variable by which requests that belong together are told; up to a dot, since it may begin a token. */
    private static final String KEY = "key";

    private final Upstream upstream;
    private final Exchange exchange;
    private final ForwardingSettings settings;

    Forwarding(Upstream upstream, Exchange exchange, ForwardingSettings settings) {
        this.upstream = upstream;
        this.exchange = exchange;
        this.settings = settings;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        HttpServletRequest incoming = request.servletRequest();
        if (!PlainPath.is(incoming.getRequestURI())) {
            return Problem.UNREADABLE;
        }
        return switch (RequestBody.of(incoming, settings)) {
            case RequestBody.Refused refused -> refused.problem();
            case RequestBody.Whole body ->
                exchange.with(upstream.inOrder(key(request)), outgoing(incoming, body.bytes()));
        };
    }

    private static @Nullable String key(ServerRequest request) {
        String variable = request.pathVariables().get(KEY);
        int dot = variable == null ? -1 : variable.indexOf('.');
        return variable == null || dot < 0 ? variable : variable.substring(0, dot);
    }

    private Outgoing outgoing(HttpServletRequest incoming, byte @Nullable [] body) {
        String query = incoming.getQueryString();
        String path = query == null ? incoming.getRequestURI() : incoming.getRequestURI() + "?" + query;
        Outgoing outgoing = new Outgoing(incoming.getMethod(), path);
        ForwardedHeaders.ofRequest(incoming, settings.trusts(incoming.getRemoteAddr()), outgoing::addHeader);
        if (body != null) {
            outgoing.setEntity(new ByteArrayEntity(body, null));
        }
        return outgoing;
    }
}
