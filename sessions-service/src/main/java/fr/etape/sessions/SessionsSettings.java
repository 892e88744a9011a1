package fr.etape.sessions;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How requests are answered.
 *
 * @param readWithin how long the document store may take to answer a question before its sender is told to try again
 *     (503)
 */
@Validated
@ConfigurationProperties("etape.sessions")
record SessionsSettings(@NotNull @DefaultValue("2s") Duration readWithin) {}
