package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.web.participant.pass.Passes;
import fr.etape.web.site.api.Api;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.Forbidden;
import fr.etape.web.site.api.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Calls in the name of a participant. */
class PassesIT extends SiteWithStub {

    private static final String TOKEN = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String ISSUE = "POST /api/registrations/" + TOKEN + "/passes";
    private static final String TABLE = "/api/stops/angers-2027-03/tables";

    @Autowired
    private Passes passes;

    private Api participant() {
        API.answers(ISSUE, "{\"pass\": \"a.pass.signed\", \"expiresAt\": \"2027-04-01T07:15:00Z\"}");
        return passes.apiFor(TOKEN);
    }

    @Test
    void bearThePassThatTheLinkWasExchangedFor() {
        API.answers("GET " + TABLE, "{}");

        participant().get(Object.class, TABLE);

        assertThat(API.received("GET " + TABLE).getFirst().authorization()).isEqualTo("Bearer a.pass.signed");
    }

    @Test
    void aLinkThatOpensNothingGivesNone() {
        assertThatThrownBy(() -> passes.apiFor(TOKEN)).isInstanceOf(NotFound.class);
    }

    @Test
    void aCancelledRegistrationGivesNone() {
        API.answers(ISSUE, 409, Json.problem("registration-cancelled", 409));

        assertThatThrownBy(() -> passes.apiFor(TOKEN)).isInstanceOf(NotFound.class);
    }

    /** Participants have no account, so nobody is sent to sign in. */
    @Test
    void aPassThatIsNotTakenIsAnOutageAndNoReasonToSignIn() {
        API.answers("GET " + TABLE, 401, Json.problem("unauthenticated", 401));
        assertThatThrownBy(() -> participant().get(Object.class, TABLE)).isInstanceOf(ApiUnavailable.class);

        API.answers("GET " + TABLE, 403, Json.problem("forbidden", 403));
        assertThatThrownBy(() -> participant().get(Object.class, TABLE)).isInstanceOf(Forbidden.class);
    }
}
