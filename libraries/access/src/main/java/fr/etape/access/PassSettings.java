package fr.etape.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys of participants' passes are. They are not fetched before the first pass arrives.
 *
 * @param jwkSetUri the address at registration-service; without it every pass is refused
 */
@ConfigurationProperties("etape.access.passes")
record PassSettings(@Nullable String jwkSetUri) {}
