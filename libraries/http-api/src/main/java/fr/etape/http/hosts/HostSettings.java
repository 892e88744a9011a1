package fr.etape.http.hosts;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Names under which a service is asked.
 *
 * @param hosts those that have a dot, without a port, such as {@code sessions.etape.svc.cluster.local}
 */
@ConfigurationProperties("etape.http")
record HostSettings(@DefaultValue List<String> hosts) {

    HostSettings {
        hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
