package fr.etape.gateway.held;

import fr.etape.gateway.clients.Clients;
import fr.etape.gateway.clients.ExemptCallers;
import fr.etape.gateway.problems.Problem;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/**
 * Lets in as many requests as may be open, before anything is spent on them. A valve, not a filter: what it refuses
 * costs no thread of ours its stack.
 */
final class OpenRequestsValve extends ValveBase {

    private final OpenPlaces places;
    private final Clients clients;
    private final ExemptCallers exempt;

    OpenRequestsValve(OpenPlaces places, Clients clients, ExemptCallers exempt) {
        super(true);
        this.places = places;
        this.clients = clients;
        this.exempt = exempt;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String client = client(request);
        if (!places.requests.take(client, 1)) {
            Problem.OVERLOADED
                    .answer("Too many requests are open. This one was not processed.", OpenPlaces.later())
                    .writeTo(request.getRequest(), response.getResponse());
            response.finishResponse();
            return;
        }
        Held held = new Held(places, client);
        held.keepIn(request.getRequest());
        try {
            getNext().invoke(request, response);
        } finally {
            held.end();
        }
    }

    private @Nullable String client(Request request) {
        return exempt.contains(request.getRemoteAddr()) ? null : clients.counted(request.getRequest());
    }
}
