package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignOutIT extends SignedInSite {

    private static final String SESSION = "etape-session";

    @Test
    void signsOutHereAndAtTheProvider() {
        visitor.signsIn(PROVIDER, "/me");
        String session = visitor.cookie(SESSION);

        Page out = visitor.submits("/sign-out", Map.of());
        Visitor thief = new Visitor(port());
        thief.takesCookie(SESSION, session);

        assertThat(out.status()).isEqualTo(200);
        assertThat(out.header("Refresh")).startsWith("0; url=" + PROVIDER.url() + "/end?id_token_hint=");
        assertThat(out.header("Cache-Control")).isEqualTo("no-store");
        URI end = URI.create(out.document().select("#go-on").attr("href"));
        assertThat(out.header("Refresh")).isEqualTo("0; url=" + end);
        assertThat(StubProvider.form(end.getRawQuery()))
                .containsEntry("client_id", "web")
                .containsEntry("post_logout_redirect_uri", Visitor.SITE + "/");
        assertThat(thief.opens("/me").status()).isEqualTo(401);
    }

    @Test
    void doesNotSignOutAtTheCallOfALinkOrOfAFormWithoutToken() {
        visitor.signsIn(PROVIDER, "/me");

        assertThat(visitor.opens("/sign-out").status()).isEqualTo(404);
        assertThat(visitor.submitsExactly("/sign-out", "").status()).isEqualTo(403);
        assertThat(visitor.opens("/me").status()).isEqualTo(200);
    }

    /** Providers pass people on, when they sign out, to hosts that no policy of ours could name. */
    @Test
    void needsNoFormThatLeadsElsewhere() {
        assertThat(visitor.opens("/").header("Content-Security-Policy")).contains("form-action 'self';");
        assertThat(visitor.opens("/signing-out").header("Location")).isEqualTo("/");
    }
}
