package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SharedAnswersTagIT extends CountedAnswers {

    @Test
    void whoHasTheAnswerIsToldSo() throws IOException {
        service.that(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            next(exchange);
        });

        assertThat(body(request().header("If-None-Match", "\"6\""))).isEqualTo("answer 1");
        HttpResponse<String> known = gateway.send(request().header("If-None-Match", "\"6\", W/\"7\""));

        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(known.body()).isEmpty();
        assertThat(service.received())
                .hasSize(1)
                .noneMatch(received -> received.headers().containsKey("If-none-match"));
    }

    @Test
    void anAnswerWithoutATagGetsOne() throws IOException {
        String tag = gateway.send(request()).headers().firstValue("ETag").orElseThrow();

        assertThat(gateway.send(request().header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
    }
}
