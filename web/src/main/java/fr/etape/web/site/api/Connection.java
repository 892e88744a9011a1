package fr.etape.web.site.api;

import fr.etape.tracecontext.TraceContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** HTTP to one base URL, within the times of the settings, as part of the present trace. */
final class Connection {

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PATCH, HttpMethod.PUT);

    private Connection() {}

    static RestClient to(URI baseUrl, ApiSettings settings) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.readTimeout());
        return RestClient.builder()
                .baseUrl(baseUrl.toString())
                .requestFactory(requests)
                .requestInitializer(request -> continueTrace(request.getHeaders()))
                // With a length, not in chunks: what stands in between can judge the size before it reads.
                .bufferContent((uri, method) -> WITH_BODY.contains(method))
                .build();
    }

    private static void continueTrace(HttpHeaders headers) {
        TraceContext trace = TraceContext.current();
        if (trace != null) {
            headers.set(TraceContext.TRACEPARENT, trace.header());
        }
    }
}
