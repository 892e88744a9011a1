package fr.etape.web.site.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who is signed in, as the provider names them.
 *
 * @param name never empty
 */
public record Person(String name) {

    /** Nothing when nobody is signed in. */
    public static Optional<Person> present() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(OidcUser.class::isInstance)
                .map(OidcUser.class::cast)
                .map(Person::of);
    }

    private static Person of(OidcUser user) {
        return new Person(nameOf(user)
                .or(() -> text(user.getPreferredUsername()))
                .or(() -> text(user.getEmail()))
                .orElse(user.getName()));
    }

    static boolean isNamed(OidcUser user) {
        return nameOf(user).isPresent();
    }

    private static Optional<String> nameOf(OidcUser user) {
        return text(user.getFullName()).or(() -> text(names(user)));
    }

    private static Optional<String> text(@Nullable String claim) {
        return Optional.ofNullable(claim).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** French providers say {@code usual_name} for the name a person goes by. */
    private static @Nullable String names(OidcUser user) {
        String family = Optional.ofNullable(user.getFamilyName()).orElse(user.getClaimAsString("usual_name"));
        return user.getGivenName() == null || family == null ? null : user.getGivenName() + " " + family;
    }
}
