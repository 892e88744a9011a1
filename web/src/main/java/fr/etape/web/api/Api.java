package fr.etape.web.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/** JSON over HTTP at one base URL. Path variables are encoded, so they cannot reach another path. */
public final class Api {

    private final RestClient client;

    public Api(URI baseUrl, ApiSettings settings) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.readTimeout());
        this.client = RestClient.builder()
                .baseUrl(baseUrl.toString())
                .requestFactory(requests)
                // With a length, not in chunks: what stands in between can judge the size before it reads.
                .bufferContent((uri, method) -> method.equals(HttpMethod.POST))
                .build();
    }

    /**
     * Reads one thing.
     *
     * @throws NotFound when there is no such thing
     * @throws ApiUnavailable when no usable answer came
     */
    public <T> T get(Class<T> type, String path, Object... variables) {
        return found(exchange(client.get().uri(path, variables), response -> body(response, type)));
    }

    /**
     * Sends one thing, and gives back what was accepted or why it was refused.
     *
     * @throws ApiUnavailable when no usable answer came; whether the other side acted is unknown then
     */
    public <T> Answer<T> post(
            Class<T> type, Map<String, String> headers, Object body, String path, Object... variables) {
        return exchange(
                client.post()
                        .uri(path, variables)
                        .headers(all -> headers.forEach(all::set))
                        .body(body),
                response -> body(response, type));
    }

    /**
     * Removes one thing.
     *
     * @throws NotFound when there is no such thing
     * @throws ApiUnavailable when no usable answer came; whether the other side acted is unknown then
     */
    public void delete(String path, Object... variables) {
        found(exchange(client.delete().uri(path, variables), response -> true));
    }

    private static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Answer.Accepted<T> accepted -> accepted.body();
            case Answer.Refused<T> refused ->
                throw refused.problem().status() == 404
                        ? new NotFound()
                        : ApiUnavailable.because(refused.problem().toString());
        };
    }

    private static <T> Answer<T> exchange(RequestHeadersSpec<?> request, Reader<T> reader) {
        try {
            return request.exchangeForRequiredValue((sent, response) -> answer(response, reader));
        } catch (RestClientException e) {
            throw ApiUnavailable.because(e);
        }
    }

    private static <T> Answer<T> answer(ConvertibleClientHttpResponse response, Reader<T> reader) throws IOException {
        int status = response.getStatusCode().value();
        if (status >= 500 || status == 429) {
            throw ApiUnavailable.busy(status, response.getHeaders().getFirst("Retry-After"));
        }
        return status < 400 ? new Answer.Accepted<>(reader.read(response)) : new Answer.Refused<>(problem(response));
    }

    private static Problem problem(ConvertibleClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        boolean readable = Optional.ofNullable(response.getHeaders().getContentType())
                .filter(type -> type.getSubtype().endsWith("json"))
                .isPresent();
        return readable ? body(response, Problem.class).withStatus(status) : Problem.ofStatus(status);
    }

    private static <T> T body(ConvertibleClientHttpResponse response, Class<T> type) {
        T body = response.bodyTo(type);
        if (body == null) {
            throw ApiUnavailable.because("an answer without a body");
        }
        return body;
    }

    private interface Reader<T> {
        T read(ConvertibleClientHttpResponse response) throws IOException;
    }
}
