package fr.etape.web.site.signin;

import fr.etape.web.site.session.SealedText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the sign-in, with the page to come back to. A path that is somebody's link stands there sealed. */
@Component
class ReturnAddresses {

    private static final List<String> LINKS = List.of("/registrations/", "/invitations/");
    private static final String USE = "return";

    private final SealedText texts;

    ReturnAddresses(SealedText texts) {
        this.texts = texts;
    }

    /** @param shown path of this site, and maybe a query */
    String signInFrom(String shown) {
        return UriComponentsBuilder.fromPath("/sign-in")
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(parameter(shown))
                .toUriString();
    }

    /** The value of {@code to}. */
    String parameter(String shown) {
        return LINKS.stream().anyMatch(shown::startsWith) ? texts.close(USE, shown) : shown;
    }

    /** What {@link #parameter} wrote. */
    ReturnAddress of(@Nullable String to) {
        return ReturnAddress.of(texts.open(USE, to).orElse(to));
    }
}
