package fr.etape.gateway.limits;

import fr.etape.gateway.clients.Clients;
import fr.etape.gateway.clients.ExemptCallers;
import fr.etape.gateway.problems.Problem;
import fr.etape.gateway.problems.ProblemAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a request may go on. */
@Component
public final class Limits {

    private final boolean enabled;
    private final Clients clients;
    private final ExemptCallers exempt;
    private final Buckets byClient;
    private final Buckets byKey;

    Limits(LimitSettings settings, Clients clients, ExemptCallers exempt) {
        this.enabled = settings.enabled();
        this.clients = clients;
        this.exempt = exempt;
        this.byClient = new Buckets(settings.perClient(), settings.remembered());
        this.byKey = new Buckets(settings.perKey(), settings.remembered());
    }

    /**
     * Counts the request; null when it may go on. The client comes first, so that what is refused there takes nothing
     * from the others who ask for the same key.
     */
    public @Nullable ProblemAnswer refusal(HttpServletRequest request, @Nullable String key) {
        if (!enabled) {
            return null;
        }
        Duration ofClient = waitOfClient(request);
        if (ofClient.isPositive()) {
            return Problem.TOO_MANY_REQUESTS.answer(
                    "There were too many requests from your network address.", ofClient);
        }
        Duration ofKey = key == null ? Duration.ZERO : byKey.take(key);
        return ofKey.isPositive()
                ? Problem.TOO_MANY_REQUESTS.answer(
                        "There were too many requests for this address, from everybody together.", ofKey)
                : null;
    }

    private Duration waitOfClient(HttpServletRequest request) {
        return exempt.contains(request.getRemoteAddr()) ? Duration.ZERO : byClient.take(clients.counted(request));
    }
}
