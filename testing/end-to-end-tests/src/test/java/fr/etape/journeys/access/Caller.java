package fr.etape.journeys.access;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who knocks.
 *
 * @param token null for somebody without
 * @param good whether the token is one that a service may take
 * @param roles by stop
 */
record Caller(String name, @Nullable String token, boolean good, boolean steering, Map<String, Set<String>> roles) {

    static Caller anonymous() {
        return new Caller("nobody", null, false, false, Map.of());
    }

    static Caller with(String name, String badToken) {
        return new Caller(name, badToken, false, false, Map.of());
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
                || allowed.contains("SIGNED_IN")
                || (steering && allowed.contains("STEERING"))
                || roles.getOrDefault(stopId, Set.of()).stream().anyMatch(allowed::contains);
        return in ? Verdict.LET_IN : Verdict.FORBIDDEN;
    }

    @Override
    public String toString() {
        return name;
    }
}
