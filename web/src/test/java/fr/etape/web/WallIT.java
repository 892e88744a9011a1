package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WallIT extends SiteWithStub {

    private static final String WALL = "/stops/angers-2027-03/wall";

    @BeforeEach
    void approvedTexts() {
        API.answers("GET /api/stops/angers-2027-03/contributions/wall", ContributionsJson.WALL);
    }

    @Test
    void showsTheThemeThatWasWrittenAboutLastFirst() {
        Page page = visitor.opens(WALL);

        assertThat(page.document().select("[data-theme] h2").eachText()).containsExactly("Eau", "Santé");
        assertThat(page.document().select("[data-theme=sante] .text").attr("lang"))
                .isEqualTo("en");
        assertThat(page.text("#wall > .lead")).isEqualTo("3 textes retenus");
    }

    @Test
    void showsMarkupAsItWasTyped() {
        Page page = visitor.opens(WALL);

        assertThat(page.document().select("main script:not([src]), main b")).isEmpty();
        assertThat(page.document().select("[data-theme=eau] .text").first().text())
                .isEqualTo("<script>alert(1)</script><b>gras</b>");
    }

    @Test
    void saysThatNothingIsShownYet() {
        API.answers("GET /api/stops/angers-2027-03/contributions/wall", "{\"total\": 0, \"items\": []}");

        assertThat(visitor.opens(WALL).text(".empty-title")).isEqualTo("Rien n’est encore affiché.");
    }

    @Test
    void fetchesItsTextsAgainOnlyWhenTheyChanged() {
        Page first = visitor.opens(WALL + "/texts");
        Page second = visitor.opens(WALL + "/texts", "If-None-Match", first.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(304);
    }

    @Test
    void isNotThereForAStopThatIsNotPublished() {
        assertThat(visitor.opens("/stops/unknown/wall").status()).isEqualTo(404);
    }
}
