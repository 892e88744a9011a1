package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody may ask for, and caches may keep: it says what it is, and costs the same however it is asked for. */
class AnswersForAllIT extends SiteWithStub {

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere.js", "/nowhere.css", "/registrations/x.json", "/registrations/x.xml", "/x.svg"})
    void aPageIsHtmlWhateverItsAddressEndsWith(String path) {
        Page page = visitor.opens(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aFileIsKeptForAYearOnlyUnderTheAddressOfItsContent() {
        Matcher hashed = Pattern.compile("/assets/site-[0-9a-f]{32}\\.css")
                .matcher(visitor.opens("/privacy").response().body());
        assertThat(hashed.find()).isTrue();

        assertThat(visitor.opens(hashed.group()).header("Cache-Control")).isEqualTo("max-age=31536000, public");
        assertThat(visitor.opens("/assets/site.css").header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void theListOfLibrariesIsTaggedAndForAll() {
        Page list = visitor.opens("/sbom");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header("Content-Type")).isEqualTo("application/vnd.cyclonedx+json");
        assertThat(list.header("Cache-Control")).isEqualTo("max-age=3600, public");
        assertThat(list.header("Vary")).isEmpty();
        assertThat(visitor.opens("/sbom", "If-None-Match", list.header("ETag")).status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=999999999-", "bytes=5-2", "lines=1-2", "bytes"})
    void aRangeOfTheListThatIsNoneIsRefusedWithoutTheList(String range) {
        Page refused = visitor.opens("/sbom", "Range", range);

        assertThat(refused.status()).isEqualTo(416);
        assertThat(refused.response().body()).isEmpty();
    }
}
