package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commune that somebody who registers types. */
class RegistrationCommuneIT extends RegistrationForm {

    @ParameterizedTest
    @CsvSource({"ELU, true", "COLLECTIVITE, true", "INDUSTRIEL, false", "ETAT, false"})
    void needsTheCommuneOfThoseWhoSpeakForATerritory(String college, boolean needed) {
        API.answers(POST, 201, CREATED);

        Page page = visitor.submits(FORM, filledIn("commune", "", "college", college));

        assertThat(page.status()).isEqualTo(needed ? 422 : 303);
        assertThat(page.text("#commune-error"))
                .isEqualTo(
                        needed
                                ? "Erreur : Indiquez la commune : les élus et les collectivités sont comptés par territoire."
                                : "");
    }

    @Test
    void asksRatherThanTakeASmallCommuneForALargerOneOfALongerName() {
        API.answers(
                "GET /api/communes?q=%C3%89vry&limit=50",
                Json.list(
                        Json.commune("89162", "Évry", "89140"),
                        Json.commune("91228", "Évry-Courcouronnes", "91000\", \"91080")));

        Page asked = visitor.submits(FORM, filledIn("commune", "Évry"));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.document().select("[name=communeCode]").eachAttr("value"))
                .containsExactly("89162", "91228");
        assertThat(asked.text(".choices")).contains("Évry (89140)", "Évry-Courcouronnes (91)");
    }

    @Test
    void saysWhatAFormerCommuneIsNow() {
        API.answers(
                "GET /api/communes?q=Lomme&limit=50",
                Json.list(
                        Json.commune("59350", "Lille", "59000").replace("}", ", \"formerly\": \"Lomme\"}"),
                        Json.commune("57411", "Lommerange", "57650")));

        Page asked = visitor.submits(FORM, filledIn("commune", "Lomme"));

        assertThat(asked.document().select("[name=communeCode]").eachAttr("value"))
                .containsExactly("59350", "57411");
        assertThat(asked.text(".choices")).contains("Lomme, aujourd’hui Lille (59000)");
    }

    @Test
    void asksWhichCommuneIsMeant() {
        API.answers(
                "GET /api/communes?q=Sainte-Colombe&limit=50",
                Json.list(
                        Json.commune("05135", "Sainte-Colombe", "05700"),
                        Json.commune("16309", "Sainte-Colombe", "16230"),
                        Json.commune("21544", "Sainte-Colombe-en-Auxois", "21350")));
        API.answers(POST, 201, CREATED);

        Page asked = visitor.submits(FORM, filledIn("commune", "Sainte-Colombe"));
        visitor.submits(FORM, filledIn("commune", "Sainte-Colombe") + "&communeCode=16309&communeAsked=Sainte-Colombe");

        assertThat(asked.document().select("[name=communeCode]").eachAttr("value"))
                .containsExactly("05135", "16309", "21544");
        assertThat(asked.value("givenName")).isEqualTo("Zoé");
        assertThat(API.received(POST)).hasSize(1);
        assertThat(API.received(POST).getFirst().body()).contains("\"commune\":\"16309\"");
    }

    @Test
    void forgetsAPickedCommuneWhenAnotherIsTyped() {
        API.answers("GET /api/communes?q=Cholet&limit=50", Json.list(Json.commune("49099", "Cholet", "49300")));
        API.answers(POST, 201, CREATED);

        visitor.submits(FORM, filledIn("commune", "Cholet") + "&communeCode=16309&communeAsked=Sainte-Colombe");

        assertThat(API.received(POST).getFirst().body()).contains("\"commune\":\"49099\"");
    }
}
