package fr.etape.web.layout;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where forms may lead besides this site: signing out ends at the provider, and browsers hold a form to its policy through redirects.
 *
 * @param endSessionUri where the provider signs people out
 */
@ConfigurationProperties("etape.web.sign-in")
record FormTargets(@Nullable URI endSessionUri) {

    /** Sources of the directive {@code form-action}. */
    String sources() {
        return endSessionUri == null
                ? "'self'"
                : "'self' " + endSessionUri.getScheme() + "://" + endSessionUri.getAuthority();
    }
}
