package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.jsoup.nodes.Element;
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
        assertThat(out.response().headers().map()).doesNotContainKeys("refresh", "location");
        assertThat(out.header("Cache-Control")).isEqualTo("no-store");
        Element form = out.document().expectFirst("form[data-send]");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.attr("action")).isEqualTo(PROVIDER.url() + "/end");
        assertThat(form.select("[name=client_id]").val()).isEqualTo("web");
        assertThat(form.select("[name=id_token_hint]").val()).startsWith("eyJ");
        assertThat(form.select("[name=post_logout_redirect_uri]").val()).isEqualTo(Visitor.SITE + "/");
        assertThat(form.select("input")).hasSize(3);
        assertThat(out.document().select("[href]").eachAttr("href")).noneMatch(href -> href.contains("eyJ"));
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
    void noOtherPageHasAFormThatLeadsElsewhere() {
        visitor.signsIn(PROVIDER, "/me");

        assertThat(visitor.opens("/").header("Content-Security-Policy")).contains("form-action 'self'");
        assertThat(visitor.submits("/sign-out", Map.of()).header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("form-action");
        assertThat(visitor.opens("/signing-out").header("Location")).isEqualTo("/");
    }
}
