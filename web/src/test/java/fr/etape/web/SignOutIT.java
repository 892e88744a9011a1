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

        assertThat(out.status()).isEqualTo(303);
        assertThat(out.header("Location")).startsWith(PROVIDER.url() + "/end?id_token_hint=");
        assertThat(StubProvider.form(URI.create(out.header("Location")).getRawQuery()))
                .containsEntry("client_id", "web")
                .containsEntry("post_logout_redirect_uri", "http://127.0.0.1:" + port() + "/");
        assertThat(thief.opens("/me").status()).isEqualTo(401);
    }

    @Test
    void doesNotSignOutAtTheCallOfALinkOrOfAFormWithoutToken() {
        visitor.signsIn(PROVIDER, "/me");

        assertThat(visitor.opens("/sign-out").status()).isEqualTo(404);
        assertThat(visitor.submitsExactly("/sign-out", "").status()).isEqualTo(403);
        assertThat(visitor.opens("/me").status()).isEqualTo(200);
    }
}
