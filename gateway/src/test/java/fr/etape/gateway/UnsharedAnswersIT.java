package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsharedAnswersIT extends CountedAnswers {

    @ParameterizedTest
    @CsvSource({"Authorization, Bearer a.b.c", "Cookie, session=1"})
    void whoIsKnownIsNeverAnsweredFromWhatIsShared(String header, String value) throws IOException {
        assertThat(body(request())).isEqualTo("answer 1");

        assertThat(body(request().header(header, value))).isEqualTo("answer 2");
        assertThat(service.received().getLast().headers().getFirst(header)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"Authorization, Bearer a.b.c", "Cookie, session=1"})
    void whatSomebodyKnownWasAnsweredIsGivenToNobodyElse(String header, String value) throws IOException {
        assertThat(body(request().header(header, value))).isEqualTo("answer 1");

        assertThat(body(request())).isEqualTo("answer 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control | no-store",
                "Cache-Control | private, max-age=60",
                "Set-Cookie | a=1",
                "Vary | Cookie",
                "Vary | Accept, Authorization",
                "Vary | *"
            })
    void whatAServiceForbidsToShareIsNotShared(String header, String value) throws IOException {
        nextWith(header, value);

        assertThat(body(request())).isEqualTo("answer 1");
        assertThat(body(request())).isEqualTo("answer 2");
    }

    /** Control: these may be shared. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Cache-Control | no-cache", "Vary | Accept, Accept-Language", "X-Other | 1"})
    void othersAreShared(String header, String value) throws IOException {
        nextWith(header, value);

        assertThat(body(request())).isEqualTo("answer 1");
        assertThat(body(request())).isEqualTo("answer 1");
    }

    private void nextWith(String header, String value) {
        service.that(exchange -> {
            exchange.getResponseHeaders().set(header, value);
            next(exchange);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500, 201})
    void onlyASuccessIsShared(int status) throws IOException {
        service.that(exchange -> StubService.answer(exchange, status, "answer " + answers.incrementAndGet()));

        assertThat(body(request())).isEqualTo("answer 1");
        assertThat(body(request())).isEqualTo("answer 2");
    }

    @ParameterizedTest
    @CsvSource({"Range, bytes=0-1", "Cache-Control, no-cache", "If-Match, \"1\""})
    void whoWantsSomethingOfItsOwnIsPassedOn(String header, String value) throws IOException {
        body(request());

        assertThat(body(request().header(header, value))).isEqualTo("answer 2");
    }
}
