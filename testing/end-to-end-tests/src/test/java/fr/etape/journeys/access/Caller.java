package fr.etape.journeys.access;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who knocks.
 *
 * @param token null for somebody without
 * @param good whether the token is one that a service may take
 * @param signedIn false for a participant with a pass
 * @param roles by stop
 */
record Caller(
        String name,
        @Nullable String token,
        boolean good,
        boolean signedIn,
        boolean steering,
        Map<String, Set<String>> roles) {

    static Caller anonymous() {
        return new Caller("nobody", null, false, false, false, Map.of());
    }

    static Caller with(String name, String badToken) {
        return new Caller(name, badToken, false, false, false, Map.of());
    }

    static Caller participant(String stopId, String pass) {
        return new Caller("participant", pass, true, false, false, Map.of(stopId, Set.of("PARTICIPANT")));
    }

    /**
     * By the rules of {@code docs/security.md}: a bad token is refused everywhere, no token only where one is needed.
     */
    Verdict expected(Operation operation, String stopId) {
        Set<String> allowed = operation.allowed();
        if (token == null) {
            return allowed.contains("PUBLIC") ? Verdict.LET_IN : Verdict.UNAUTHENTICATED;
        }
        if (!good) {
            return Verdict.UNAUTHENTICATED;
        }
        boolean in = allowed.contains("PUBLIC")
                || (signedIn && allowed.contains("SIGNED_IN"))
                || (steering && allowed.contains("STEERING"))
                || roles.getOrDefault(stopId, Set.of()).stream().anyMatch(allowed::contains);
        return in ? Verdict.LET_IN : Verdict.FORBIDDEN;
    }

    @Override
    public String toString() {
        return name;
    }
}
