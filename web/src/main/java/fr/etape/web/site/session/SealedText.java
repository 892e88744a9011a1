package fr.etape.web.site.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names and links as an address may hold them. Addresses are kept by logs of proxies and by browsers; only this site
 * reads a sealed text again.
 */
@Component
public final class SealedText {

    private static final String IN_ADDRESSES = "address ";

    private final NoteSeal seal;

    SealedText(SealSettings settings) {
        this.seal = new NoteSeal(settings.secret());
    }

    /**
     * In letters, digits, hyphens and underscores; empty when the text is.
     *
     * @param use what it is for: sealed for something else, it cannot be opened
     */
    public String close(String use, String text) {
        return text.isEmpty() ? "" : seal.close(IN_ADDRESSES + use, text);
    }

    /** Nothing when it was not sealed here for this use, or with a secret that is gone. */
    public Optional<String> open(String use, @Nullable String sealed) {
        return sealed == null || sealed.isEmpty() ? Optional.empty() : seal.open(IN_ADDRESSES + use, sealed);
    }
}
