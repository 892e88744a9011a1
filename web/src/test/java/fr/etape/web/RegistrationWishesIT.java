package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import org.junit.jupiter.api.Test;

/** The ateliers that somebody who registers wishes for. */
class RegistrationWishesIT extends RegistrationForm {

    @Test
    void takesNoMoreThanThreeWishes() {
        Page page =
                visitor.submits(FORM, filledIn() + PICKED + "&wishes=eau&wishes=sante&wishes=energie&wishes=dechets");

        assertThat(page.text("#wishes-error")).isEqualTo("Erreur : Choisissez trois ateliers au plus.");
        assertThat(page.document().select("[name=wishes] [selected]").eachAttr("value"))
                .containsExactly("eau", "sante", "energie");
    }

    @Test
    void offersThePublishedAteliersInOrderOfPreference() {
        API.answers("GET /api/stops/angers-2027-03/programme", Json.PROGRAMME);

        Page page = visitor.opens(FORM);

        assertThat(page.document().select("#wish-1 option").eachText()).containsExactly("Aucun", "L’eau", "Santé");
        assertThat(page.document().select("[name=wishes]"))
                .as("no more choices than ateliers")
                .hasSize(2);
    }

    @Test
    void withoutAPublishedProgrammeNothingIsWishedFor() {
        API.answers("GET /api/stops/angers-2027-03/programme", "{\"version\": 0, \"sessions\": []}");

        assertThat(visitor.opens(FORM).document().select("[name=wishes]")).isEmpty();
    }

    @Test
    void takesAnAtelierOnceAndLeavesOutWhatWasNotChosen() {
        API.answers("GET /api/stops/angers-2027-03/programme", Json.PROGRAMME);
        API.answers(POST, 201, CREATED);

        Page twice = visitor.submits(FORM, filledIn() + PICKED + "&wishes=eau&wishes=eau");
        visitor.submits(FORM, filledIn() + PICKED + "&wishes=&wishes=sante&wishes=");

        assertThat(twice.text("#wishes-error")).isEqualTo("Erreur : Choisissez chaque atelier une seule fois.");
        assertThat(API.received(POST)).hasSize(1);
        assertThat(API.received(POST).getFirst().body()).contains("\"wishes\":[\"sante\"]");
    }
}
