package fr.etape.gateway.limits;

import fr.etape.gateway.clients.Clients;
import fr.etape.gateway.clients.ExemptCallers;
import fr.etape.gateway.held.OpenPlaces;
import fr.etape.gateway.held.Places;
import fr.etape.gateway.problems.Problem;
import fr.etape.gateway.problems.ProblemAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places for event streams. Whatever a request took lies with it until it ends, however it ends. */
@Component
public final class StreamSlots {

    /**
     * When somebody else leaves, nobody knows; not at once, so that those who are refused do not make a rush of their
     * own.
     */
    private static final Duration LATER = Duration.ofSeconds(10);

    private static final String TAKEN = StreamSlots.class.getName();

    private final boolean enabled;
    private final Clients clients;
    private final ExemptCallers exempt;
    private final OpenStreams byClient;
    private final OpenStreams byKey;
    private final Places inAll;

    StreamSlots(LimitSettings settings, Clients clients, ExemptCallers exempt, OpenPlaces places) {
        this.enabled = settings.enabled();
        this.clients = clients;
        this.exempt = exempt;
        this.byClient = new OpenStreams(settings.streams().perClient());
        this.byKey = new OpenStreams(settings.streams().perKey());
        this.inAll = places.eventStreams();
    }

    /** Takes a place for the request, once; null when it has one. */
    public @Nullable ProblemAnswer refusal(HttpServletRequest request, @Nullable String key) {
        if (!enabled || request.getAttribute(TAKEN) != null) {
            return null;
        }
        Deque<Runnable> taken = new ArrayDeque<>();
        request.setAttribute(TAKEN, taken);
        if (!exempt.contains(request.getRemoteAddr()) && !took(byClient, clients.counted(request), taken)) {
            return Problem.TOO_MANY_REQUESTS.answer(
                    "Too many event streams are open from your network address.", LATER);
        }
        if (key == null || took(byKey, key, taken)) {
            return inAll(request, taken);
        }
        giveBack(request);
        return Problem.TOO_MANY_REQUESTS.answer(
                "Too many event streams are open for this address, by everybody together.", LATER);
    }

    private @Nullable ProblemAnswer inAll(HttpServletRequest request, Deque<Runnable> taken) {
        if (inAll.take(null, 1)) {
            taken.add(() -> inAll.giveBack(null, 1));
            return null;
        }
        giveBack(request);
        return Problem.OVERLOADED.answer("Too many event streams are open.", LATER);
    }

    private static boolean took(OpenStreams streams, String name, Deque<Runnable> taken) {
        boolean took = streams.take(name);
        if (took) {
            taken.add(() -> streams.giveBack(name));
        }
        return took;
    }

    /** When the request is over at the latest; before its answer goes out when that is no event stream. */
    public static void giveBack(HttpServletRequest request) {
        if (request.getAttribute(TAKEN) instanceof Deque<?> taken) {
            request.removeAttribute(TAKEN);
            taken.forEach(place -> ((Runnable) place).run());
        }
    }
}
