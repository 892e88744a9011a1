package fr.etape.web.participant.pass;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Api;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Exchanges links for passes. A pass is asked for anew each time, and lives as long as the request it serves. */
@Component
public final class Passes {

    private static final String CANCELLED = "registration-cancelled";

    record Issued(String pass) {

        /** Without the pass, so that no log contains it. */
        @Override
        public String toString() {
            return "Issued[]";
        }
    }

    private final Api api;

    Passes(Api api) {
        this.api = api;
    }

    /** The stop that a link is for; empty for what is no link. */
    public static String stopOf(String accessToken) {
        return accessToken.substring(0, Math.max(0, accessToken.indexOf('.')));
    }

    /**
     * The gateway, asked in the name of the participant whom a link belongs to. Ask once for all calls of a page.
     *
     * @throws NotFound when the link opens nothing, or a registration that is cancelled
     * @throws ApiUnavailable when no usable answer came
     */
    public Api apiFor(String accessToken) {
        Answer<Issued> answer =
                api.post(Issued.class, Map.of(), Map.of(), "/api/registrations/{accessToken}/passes", accessToken);
        if (answer instanceof Answer.Refused<Issued>(var problem)
                && problem.slug().equals(CANCELLED)) {
            throw new NotFound();
        }
        return api.bearingPass(Answer.accepted(answer).pass());
    }
}
