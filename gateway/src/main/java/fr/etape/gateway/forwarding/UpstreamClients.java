package fr.etape.gateway.forwarding;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Two pools of connections, so that event streams, which hold theirs for hours, never starve the rest. Everything that
 * a browser's client would do is off: what passes through is not ours to follow, unpack or repeat. For how long a
 * service may be silent, {@link ReadTimeouts} knows.
 */
@Configuration(proxyBeanMethods = false)
class UpstreamClients {

    private static final TimeValue IDLE = TimeValue.ofSeconds(20);

    @Bean
    CloseableHttpClient callClient(ForwardingSettings settings) {
        return client(settings, settings.connectionsPerInstance());
    }

    @Bean
    CloseableHttpClient streamClient(ForwardingSettings settings) {
        return client(settings, settings.streamsPerInstance());
    }

    private static CloseableHttpClient client(ForwardingSettings settings, int connections) {
        RequestConfig requests = RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(settings.connectionWait()))
                .setResponseTimeout(Timeout.DISABLED)
                .setProtocolUpgradeEnabled(false)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections(settings, connections))
                .setDefaultRequestConfig(requests)
                .evictIdleConnections(IDLE)
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableConnectionState()
                .disableContentCompression()
                .disableCookieManagement()
                .disableDefaultUserAgent()
                .disableRedirectHandling()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(ForwardingSettings settings, int perInstance) {
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(connections)
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoKeepAlive(true)
                        .setTcpNoDelay(true)
                        .build())
                .setMaxConnPerRoute(perInstance)
                .setMaxConnTotal(Integer.MAX_VALUE)
                .build();
    }
}
