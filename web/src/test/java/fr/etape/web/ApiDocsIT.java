package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, which this site has itself. */
class ApiDocsIT extends SiteWithStub {

    private static JsonNode description() throws IOException {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(ApiDocsIT.class.getResource("/META-INF/etape/openapi.json"))
                        .openStream());
    }

    @Test
    void showsEachOperationAndEachTypeAlsoWhenNoServiceAnswers() throws IOException {
        API.goesDown();

        Page page = visitor.opens("/docs/api");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("article.operation").eachAttr("id"))
                .containsAll(description().findValuesAsString("operationId"))
                .contains("type-Stop", "type-Problem");
        assertThat(page.document().select("#readStop pre").text()).contains("\"name\" : \"Angers\"");
        assertThat(page.text("#draftStop .members")).contains("Idempotency-Key header");
        assertThat(page.document().select("a[href^=#]").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.document().getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
    }

    @ParameterizedTest
    @CsvSource({"fr, Réponses", "en, Responses"})
    void isInTheLanguageOfTheVisitor(String language, String replies) {
        assertThat(visitor.opens("/docs/api?lang=" + language)
                        .document()
                        .select("#readStop h4")
                        .eachText())
                .contains(replies);
    }

    @Test
    void isNotSentToWhoHasIt() {
        Page first = visitor.opens("/docs/api");

        Page again = visitor.opens("/docs/api", "If-None-Match", first.header("ETag"));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(visitor.opens("/docs/api?lang=en", "If-None-Match", first.header("ETag"))
                        .status())
                .isEqualTo(200);
    }
}
