package fr.etape.gateway.clients;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom to believe.
 *
 * @param trustedProxies addresses of proxies, as a regular expression, whose {@code X-Forwarded-*} and
 *     {@code Forwarded} headers are believed and passed on; those of anyone else are dropped. None by default. Such a
 *     proxy has to append the address of its own client to {@code X-Forwarded-For}.
 */
@ConfigurationProperties("etape.gateway.clients")
record ClientSettings(@Nullable Pattern trustedProxies) {}
