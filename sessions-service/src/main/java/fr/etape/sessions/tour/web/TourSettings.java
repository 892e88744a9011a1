package fr.etape.sessions.tour.web;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the tour is opened and read.
 *
 * @param openers who may open a stop, and becomes its first organiser
 */
@Validated
@ConfigurationProperties("etape.sessions")
record TourSettings(@NotNull @DefaultValue("SIGNED_IN") Openers openers) {

    /** Whoever the identity provider knows, or the steering committee alone. */
    enum Openers {
        SIGNED_IN,
        STEERING
    }
}
