package fr.etape.web.site.api;

import fr.etape.tracecontext.TraceContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/** JSON over HTTP at one base URL. Path variables are encoded, so they cannot reach another path. */
public final class Api {

    /** Described by RFC 7386. */
    private static final MediaType MERGE_PATCH = MediaType.valueOf("application/merge-patch+json");

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PATCH, HttpMethod.PUT);

    private final RestClient client;
    private final @Nullable String token;
    private final boolean signedIn;

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
                .requestInitializer(request -> continueTrace(request.getHeaders()))
                // With a length, not in chunks: what stands in between can judge the size before it reads.
                .bufferContent((uri, method) -> WITH_BODY.contains(method))
                .build();
        this.token = null;
        this.signedIn = false;
    }

    private static void continueTrace(HttpHeaders headers) {
        TraceContext trace = TraceContext.current();
        if (trace != null) {
            headers.set(TraceContext.TRACEPARENT, trace.header());
        }
    }

    private Api(RestClient client, String token, boolean signedIn) {
        this.client = client;
        this.token = token;
        this.signedIn = signedIn;
    }

    /**
     * The same, asked in the name of a person. All methods then also throw {@link SignInExpired} when the token is not
     * taken, and {@link Forbidden} when the person may not.
     */
    public Api bearing(String accessToken) {
        return new Api(client, accessToken, true);
    }

    /**
     * The same, asked in the name of a participant, who cannot sign in anew: all methods then also throw
     * {@link Forbidden} when the participant may not, and {@link ApiUnavailable} when the pass is not taken.
     */
    public Api bearingPass(String pass) {
        return new Api(client, pass, false);
    }

    /**
     * Reads one thing.
     *
     * @throws NotFound when there is no such thing
     * @throws ApiUnavailable when no usable answer came
     */
    public <T> T get(Class<T> type, String path, Object... variables) {
        return Answer.accepted(exchange(client.get().uri(path, variables), response -> body(response, type)));
    }

    /** As {@link #get}. */
    public <T> T get(Class<T> type, Query query) {
        return get(type, query.template(), query.variables());
    }

    /** As {@link #get}, where a refusal is to be explained. */
    public <T> Answer<T> ask(Class<T> type, String path, Object... variables) {
        return exchange(client.get().uri(path, variables), response -> body(response, type));
    }

    /** As {@link #ask(Class, String, Object...)}. */
    public <T> Answer<T> ask(Class<T> type, Query query) {
        return ask(type, query.template(), query.variables());
    }

    /** As {@link #ask(Class, String, Object...)}, with headers of its own. */
    public <T> Answer<T> ask(Class<T> type, Map<String, String> headers, String path, Object... variables) {
        return exchange(
                client.get().uri(path, variables).headers(all -> headers.forEach(all::set)),
                response -> body(response, type));
    }

    /** As {@link #get}, with the tag that a change of it has to name. */
    public <T> Tagged<T> tagged(Class<T> type, String path, Object... variables) {
        return Answer.accepted(exchange(
                client.get().uri(path, variables),
                response -> new Tagged<>(
                        body(response, type),
                        String.valueOf(response.getHeaders().getETag()))));
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

    /** As {@link #post}, for a change of what was read with a tag. */
    public <T> Answer<T> patch(Class<T> type, String tag, Object body, String path, Object... variables) {
        return exchange(
                client.patch()
                        .uri(path, variables)
                        .contentType(MERGE_PATCH)
                        .header(HttpHeaders.IF_MATCH, tag)
                        .body(body),
                response -> body(response, type));
    }

    /** As {@link #post}, for all that something is made of from now on. */
    public <T> Answer<T> put(
            Class<T> type, Map<String, String> headers, Object body, String path, Object... variables) {
        return exchange(
                client.put()
                        .uri(path, variables)
                        .headers(all -> headers.forEach(all::set))
                        .body(body),
                response -> body(response, type));
    }

    /** As {@link #post}, of something whose acceptance has no words. */
    public Answer<Boolean> tell(Object body, String path, Object... variables) {
        return exchange(client.post().uri(path, variables).body(body), response -> true);
    }

    /** As {@link #tell}, of something that a repeated request with the same key does not do twice. */
    public Answer<Boolean> tellOnce(String key, Object body, String path, Object... variables) {
        return exchange(
                client.post()
                        .uri(path, variables)
                        .header("Idempotency-Key", key)
                        .body(body),
                response -> true);
    }

    /** Puts one thing in the place of another. As {@link #post} otherwise. */
    public Answer<Boolean> replace(Object body, String path, Object... variables) {
        return exchange(client.put().uri(path, variables).body(body), response -> true);
    }

    /** Does one thing that needs no words, and gives no body back. As {@link #post} otherwise. */
    public Answer<Boolean> put(String path, Object... variables) {
        return exchange(client.put().uri(path, variables), response -> true);
    }

    /** As {@link #delete}, where a refusal is to be explained. */
    public Answer<Boolean> remove(String path, Object... variables) {
        return exchange(client.delete().uri(path, variables), response -> true);
    }

    /** As {@link #remove(String, Object...)}, of something whose removal has a result. */
    public <T> Answer<T> remove(Class<T> type, String path, Object... variables) {
        return exchange(client.delete().uri(path, variables), response -> body(response, type));
    }

    /** As {@link #remove(String, Object...)}, of what was read with a tag. */
    public Answer<Boolean> removeTagged(String tag, String path, Object... variables) {
        return exchange(client.delete().uri(path, variables).header(HttpHeaders.IF_MATCH, tag), response -> true);
    }

    /**
     * Removes one thing.
     *
     * @throws NotFound when there is no such thing
     * @throws ApiUnavailable when no usable answer came; whether the other side acted is unknown then
     */
    public void delete(String path, Object... variables) {
        Answer.accepted(exchange(client.delete().uri(path, variables), response -> true));
    }

    private <T> Answer<T> exchange(RequestHeadersSpec<?> request, Reader<T> reader) {
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        try {
            return request.exchangeForRequiredValue((sent, response) -> answer(response, reader));
        } catch (RestClientException e) {
            throw ApiUnavailable.because(e);
        }
    }

    private <T> Answer<T> answer(ConvertibleClientHttpResponse response, Reader<T> reader) throws IOException {
        int status = response.getStatusCode().value();
        if (token != null && status == 401) {
            throw signedIn ? new SignInExpired() : ApiUnavailable.because("a pass was not taken");
        }
        if (token != null && status == 403) {
            throw new Forbidden();
        }
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
