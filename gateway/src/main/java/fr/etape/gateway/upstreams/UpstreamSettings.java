package fr.etape.gateway.upstreams;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are.
 *
 * @param upstreams base URLs of the instances of each service, by the name that routes use
 * @param dedicated base URLs that serve one key alone, by key, then by service; services not named there are shared
 */
@ConfigurationProperties("etape.gateway")
@Validated
record UpstreamSettings(
        @NotEmpty Map<String, @NotEmpty List<URI>> upstreams,
        @DefaultValue Map<String, Map<String, @NotEmpty List<URI>>> dedicated) {}
