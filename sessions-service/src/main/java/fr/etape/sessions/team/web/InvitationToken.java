package fr.etape.sessions.team.web;

import fr.etape.access.PersonId;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the link of an invitation contains: the stop, so that the invitation can be found, and 256 random bits, which
 * are stored nowhere. The id of the invitation is made from them.
 */
record InvitationToken(String stopId, String secret) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE =
            Pattern.compile("(?=[^.]{3,60}\\.)([a-z0-9]++(?:-[a-z0-9]++)*+)\\.([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationToken newFor(String stopId) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new InvitationToken(
                stopId, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Empty for any other shape. */
    static Optional<InvitationToken> parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches() ? Optional.of(new InvitationToken(parts.group(1), parts.group(2))) : Optional.empty();
    }

    String invitationId() {
        return PersonId.digest(secret);
    }

    String text() {
        return stopId + "." + secret;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "InvitationToken[" + stopId + "]";
    }
}
