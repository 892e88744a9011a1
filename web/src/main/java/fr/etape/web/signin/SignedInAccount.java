package fr.etape.web.signin;

import fr.etape.web.api.ApiUnavailable;
import fr.etape.web.layout.Account;
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

    /** Pages for everybody are shown without a name while the sessions cannot be read. */
    @Override
    public @Nullable String getName() {
        try {
            return settings.offered() ? Person.present().map(Person::name).orElse(null) : null;
        } catch (ApiUnavailable e) {
            return null;
        }
    }
}
