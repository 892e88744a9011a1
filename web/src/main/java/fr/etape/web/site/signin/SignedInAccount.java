package fr.etape.web.site.signin;

import fr.etape.web.site.layout.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person of the present request. */
@Component
class SignedInAccount implements Account {

    private final SignInSettings settings;
    private final ReturnAddresses addresses;

    SignedInAccount(SignInSettings settings, ReturnAddresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    @Override
    public boolean isOffered() {
        return settings.offered();
    }

    @Override
    public String signInFrom(String path) {
        return addresses.signInFrom(path);
    }

    @Override
    public @Nullable String getName() {
        return settings.offered() ? Person.present().map(Person::name).orElse(null) : null;
    }
}
