package fr.etape.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the claims of a token into a {@link Caller}. Providers use different claims for the same thing. */
final class Claims {

    private static final int LONGEST_NAME = 200;

    private final AccessSettings settings;

    Claims(AccessSettings settings) {
        this.settings = settings;
    }

    Caller read(Jwt token) {
        return new Caller(
                PersonId.ofSubject(Objects.requireNonNull(token.getSubject())), name(token), isSteering(token));
    }

    private @Nullable String name(Jwt token) {
        for (String claims : settings.nameClaims()) {
            String name = joined(token, List.of(claims.split(" ")));
            if (name != null) {
                return name.substring(0, Math.min(name.length(), LONGEST_NAME));
            }
        }
        return null;
    }

    private static @Nullable String joined(Jwt token, List<String> claims) {
        List<String> parts = new ArrayList<>();
        for (String claim : claims) {
            if (!(token.getClaims().get(claim) instanceof String part) || part.isBlank()) {
                return null;
            }
            parts.add(part.replaceAll("\\p{Cntrl}", " ").strip());
        }
        return String.join(" ", parts);
    }

    private boolean isSteering(Jwt token) {
        Object found = at(token.getClaims(), settings.steeringClaim());
        return found instanceof Collection<?> several
                ? several.contains(settings.steeringValue())
                : settings.steeringValue().equals(found);
    }

    /** A claim whose name contains these dots, or else a nested claim. */
    private static @Nullable Object at(Map<String, Object> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object found = claims;
        for (String step : path.split("\\.")) {
            found = found instanceof Map<?, ?> inside ? inside.get(step) : null;
        }
        return found;
    }
}
