package fr.etape.web.site.api;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/**
 * Requests in somebody's name, and what their answers mean.
 *
 * @param token null when nobody asks
 * @param signedIn whether whoever asks can sign in anew
 */
record Exchange(@Nullable String token, boolean signedIn) {

    static final Exchange OF_NOBODY = new Exchange(null, false);

    /** Takes the body of an answer that is not a refusal. */
    interface Reader<T> {
        T read(ConvertibleClientHttpResponse response) throws IOException;
    }

    <T> Answer<T> of(RequestHeadersSpec<?> request, Reader<T> reader) {
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

    static <T> T body(ConvertibleClientHttpResponse response, Class<T> type) {
        T body = response.bodyTo(type);
        if (body == null) {
            throw ApiUnavailable.because("an answer without a body");
        }
        return body;
    }

    /** Does not show the token. */
    @Override
    public String toString() {
        return token == null ? "Exchange of nobody" : "Exchange of somebody";
    }
}
