package fr.etape.access;

import fr.etape.contracts.College;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the claims of a pass into a {@link Participant}. */
final class PassClaims {

    private PassClaims() {}

    /** Throws {@link BadJwtException} for claims that no pass has. */
    static Participant read(Jwt pass) {
        String stopId = pass.getClaimAsString(PassFormat.STOP);
        if (stopId == null || stopId.isBlank()) {
            throw new BadJwtException("a pass for no stop");
        }
        try {
            return new Participant(
                    UUID.fromString(given(pass.getSubject())),
                    stopId,
                    College.valueOf(given(pass.getClaimAsString(PassFormat.COLLEGE))));
        } catch (IllegalArgumentException e) {
            throw new BadJwtException("a pass for nobody", e);
        }
    }

    private static String given(@Nullable String claim) {
        return claim == null ? "" : claim;
    }
}
