package fr.etape.web.site.api;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** JSON over HTTP at one base URL. Path variables are encoded, so they cannot reach another path. */
public final class Api {

    /** Described by RFC 7386. */
    private static final MediaType MERGE_PATCH = MediaType.valueOf("application/merge-patch+json");

    private final RestClient client;
    private final Exchange exchange;

    public Api(URI baseUrl, ApiSettings settings) {
        this(Connection.to(baseUrl, settings), Exchange.OF_NOBODY);
    }

    private Api(RestClient client, Exchange exchange) {
        this.client = client;
        this.exchange = exchange;
    }

    /**
     * The same, asked in the name of a person. All methods then also throw {@link SignInExpired} when the token is not
     * taken, and {@link Forbidden} when the person may not.
     */
    public Api bearing(String accessToken) {
        return new Api(client, new Exchange(accessToken, true));
    }

    /**
     * The same, asked in the name of a participant, who cannot sign in anew: all methods then also throw
     * {@link Forbidden} when the participant may not, and {@link ApiUnavailable} when the pass is not taken.
     */
    public Api bearingPass(String pass) {
        return new Api(client, new Exchange(pass, false));
    }

    /**
     * Reads one thing.
     *
     * @throws NotFound when there is no such thing
     * @throws ApiUnavailable when no usable answer came
     */
    public <T> T get(Class<T> type, String path, Object... variables) {
        return Answer.accepted(
                exchange.of(client.get().uri(path, variables), response -> Exchange.body(response, type)));
    }

    /** As {@link #get}. */
    public <T> T get(Class<T> type, Query query) {
        return get(type, query.template(), query.variables());
    }

    /** As {@link #get}, where a refusal is to be explained. */
    public <T> Answer<T> ask(Class<T> type, String path, Object... variables) {
        return exchange.of(client.get().uri(path, variables), response -> Exchange.body(response, type));
    }

    /** As {@link #ask(Class, String, Object...)}. */
    public <T> Answer<T> ask(Class<T> type, Query query) {
        return ask(type, query.template(), query.variables());
    }

    /** As {@link #ask(Class, String, Object...)}, with headers of its own. */
    public <T> Answer<T> ask(Class<T> type, Map<String, String> headers, String path, Object... variables) {
        return exchange.of(
                client.get().uri(path, variables).headers(all -> headers.forEach(all::set)),
                response -> Exchange.body(response, type));
    }

    /** As {@link #get}, with the tag that a change of it has to name. */
    public <T> Tagged<T> tagged(Class<T> type, String path, Object... variables) {
        return Answer.accepted(exchange.of(
                client.get().uri(path, variables),
                response -> new Tagged<>(
                        Exchange.body(response, type),
                        String.valueOf(response.getHeaders().getETag()))));
    }

    /**
     * Sends one thing, and gives back what was accepted or why it was refused.
     *
     * @throws ApiUnavailable when no usable answer came; whether the other side acted is unknown then
     */
    public <T> Answer<T> post(
            Class<T> type, Map<String, String> headers, Object body, String path, Object... variables) {
        return exchange.of(
                client.post()
                        .uri(path, variables)
                        .headers(all -> headers.forEach(all::set))
                        .body(body),
                response -> Exchange.body(response, type));
    }

    /** As {@link #post}, for a change of what was read with a tag. */
    public <T> Answer<T> patch(Class<T> type, String tag, Object body, String path, Object... variables) {
        return exchange.of(
                client.patch()
                        .uri(path, variables)
                        .contentType(MERGE_PATCH)
                        .header(HttpHeaders.IF_MATCH, tag)
                        .body(body),
                response -> Exchange.body(response, type));
    }

    /** As {@link #post}, for all that something is made of from now on. */
    public <T> Answer<T> put(
            Class<T> type, Map<String, String> headers, Object body, String path, Object... variables) {
        return exchange.of(
                client.put()
                        .uri(path, variables)
                        .headers(all -> headers.forEach(all::set))
                        .body(body),
                response -> Exchange.body(response, type));
    }

    /** As {@link #post}, of something whose acceptance has no words. */
    public Answer<Boolean> tell(Object body, String path, Object... variables) {
        return exchange.of(client.post().uri(path, variables).body(body), response -> true);
    }

    /** As {@link #tell}, of something that a repeated request with the same key does not do twice. */
    public Answer<Boolean> tellOnce(String key, Object body, String path, Object... variables) {
        return exchange.of(
                client.post()
                        .uri(path, variables)
                        .header("Idempotency-Key", key)
                        .body(body),
                response -> true);
    }

    /** Puts one thing in the place of another. As {@link #post} otherwise. */
    public Answer<Boolean> replace(Object body, String path, Object... variables) {
        return exchange.of(client.put().uri(path, variables).body(body), response -> true);
    }

    /** Does one thing that needs no words, and gives no body back. As {@link #post} otherwise. */
    public Answer<Boolean> put(String path, Object... variables) {
        return exchange.of(client.put().uri(path, variables), response -> true);
    }

    /** As {@link #delete}, where a refusal is to be explained. */
    public Answer<Boolean> remove(String path, Object... variables) {
        return exchange.of(client.delete().uri(path, variables), response -> true);
    }

    /** As {@link #remove(String, Object...)}, of something whose removal has a result. */
    public <T> Answer<T> remove(Class<T> type, String path, Object... variables) {
        return exchange.of(client.delete().uri(path, variables), response -> Exchange.body(response, type));
    }

    /** As {@link #remove(String, Object...)}, of what was read with a tag. */
    public Answer<Boolean> removeTagged(String tag, String path, Object... variables) {
        return exchange.of(client.delete().uri(path, variables).header(HttpHeaders.IF_MATCH, tag), response -> true);
    }

    /**
     * Removes one thing.
     *
     * @throws NotFound when there is no such thing
     * @throws ApiUnavailable when no usable answer came; whether the other side acted is unknown then
     */
    public void delete(String path, Object... variables) {
        Answer.accepted(exchange.of(client.delete().uri(path, variables), response -> true));
    }
}
