package fr.etape.web.site.signin;

import fr.etape.web.site.layout.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person of the present request. */
@Component
class SignedInAccount implements Account {

    private final SignInSettings settings;

    SignedInAccount(SignInSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isOffered() {
        return settings.offered();
    }

    @Override
    public @Nullable String getName() {
        return settings.offered() ? Person.present().map(Person::name).orElse(null) : null;
    }
}
