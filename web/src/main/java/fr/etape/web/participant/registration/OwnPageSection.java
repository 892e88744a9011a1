package fr.etape.web.participant.registration;

import java.util.Locale;
import java.util.Optional;

/**
 * A part of a participant's own page that another feature adds: a bean of this type, and the fragment {@code section}
 * of {@code templates/participant/<name>/section.html}. The fragment sees all that the page does, and its own content
 * as {@code section.content}. {@link org.springframework.core.annotation.Order} gives its place.
 */
public interface OwnPageSection {

    /** Of the folder of the template. */
    String name();

    /**
     * What the fragment shows; empty where it has nothing to say. If it throws
     * {@link fr.etape.web.site.api.ApiUnavailable}, the page says that this part is missing.
     */
    Optional<?> contentFor(String accessToken, OwnRegistration registration, Locale locale);
}
