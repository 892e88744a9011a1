package fr.etape.gateway.openapi;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The description of the API.
 *
 * @param services whose descriptions are joined, in this order
 * @param fresh how long a complete one serves; one that misses a service serves for a tenth of it
 * @param page where browsers are sent; without it they get the document, too
 */
@ConfigurationProperties("etape.gateway.openapi")
record DocumentSettings(
        @DefaultValue List<String> services,
        @DefaultValue("1m") Duration fresh,
        @Nullable URI page) {}
