package fr.etape.http.body;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits on what is taken in.
 *
 * @param maxBody bytes of a request body; one with more is answered with 413
 * @param maxJsonDepth objects and arrays within each other; with more, a body is answered with 400
 */
@ConfigurationProperties("etape.http")
record HttpSettings(
        @DefaultValue("64KB") DataSize maxBody,
        @DefaultValue("32") int maxJsonDepth) {}
