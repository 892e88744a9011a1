package fr.etape.gateway.hosts;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which other names than that of the public address the gateway may be asked.
 *
 * @param hosts names or addresses, each with a port or without; without one, the port is that at which the request came
 *     in. By default those of this machine
 * @param proxied false refuses whatever came through another proxy and says so: for {@code ./run}, which serves its own
 *     machine
 */
@ConfigurationProperties("etape.gateway")
record HostSettings(
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) List<String> hosts,
        @DefaultValue("true") boolean proxied) {}
