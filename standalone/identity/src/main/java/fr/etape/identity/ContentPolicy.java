package fr.etape.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What the pages may load: one style sheet of ours, no script at all. */
@Component
final class ContentPolicy {

    private final String directives;

    /** Browsers hold forms to where their answers lead, too: back to the site, under either name of this machine. */
    ContentPolicy(IdentitySettings settings) {
        int port = settings.issuer().getPort();
        directives = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' http://localhost:%d http://127.0.0.1:%d".formatted(port, port);
    }

    void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(directives))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
