package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of a rehearsal says of how far it is, to eyes and to screen readers. */
class RehearsalPageIT extends SiteWithStub {

    @ParameterizedTest
    @CsvSource({
        "RUNNING, 0, 0, Ouverture de l’étape…",
        "RUNNING, 12, 340, 12 inscriptions envoyées sur 340",
        "FAILED, 0, 0, La répétition s’est interrompue.",
        "DONE, 340, 340, 340 inscriptions envoyées sur 340"
    })
    void saysHowFarItIs(String state, int sent, int total, String words) {
        API.answers("GET /rehearsals/r1", """
                {"state": "%s", "stopId": null, "sent": %d, "total": %d}""".formatted(state, sent, total));

        Elements progress = visitor.opens("/start/rehearsals/r1").document().select("#rehearsal-state");

        assertThat(progress.attr("data-summary")).isEqualTo(words);
        assertThat(progress.select("label").eachText()).isEqualTo(state.equals("RUNNING") ? List.of(words) : List.of());
    }
}
