package fr.etape.gateway.clients;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to believe.
 *
 * @param trustedProxies addresses of proxies, as a regular expression, whose {@code X-Forwarded-*} and
 *     {@code Forwarded} headers are believed and passed on; those of anyone else are dropped. None by default. Such a
 *     proxy has to append the address of its own client to {@code X-Forwarded-For}.
 * @param exempt names or addresses of callers that are no client of their own, since whom they ask for was counted
 *     already; names are looked up again every ten seconds
 */
@ConfigurationProperties("etape.gateway.clients")
record ClientSettings(
        @Nullable Pattern trustedProxies, @DefaultValue List<String> exempt) {}
