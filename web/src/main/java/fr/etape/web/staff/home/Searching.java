package fr.etape.web.staff.home;

import fr.etape.web.site.session.SealedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom somebody searches for, by name or e-mail address. It is sent in a form and stands in addresses sealed, for its
 * stop: so pages can be turned, sorted and opened again, and no address tells a name.
 */
@Component
public final class Searching {

    private static final int LONGEST = 200;

    private final SealedText texts;

    Searching(SealedText texts) {
        this.texts = texts;
    }

    /** What stands in the address; empty when nothing was typed. */
    public String sealed(String stopId, String typed) {
        String text = typed.strip();
        return texts.close("search " + stopId, text.substring(0, Math.min(text.length(), LONGEST)));
    }

    /** What was typed; empty when nothing was, or somewhere else. */
    public String of(String stopId, @Nullable String sealed) {
        return texts.open("search " + stopId, sealed).orElse("");
    }
}
