package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The programme, as visitors read it and organisers make it. */
class ProgrammeIT extends StaffSite {

    private static final String PROGRAMME = STOP + "/programme";
    private static final String API_PATH = "/api/stops/angers-2027-03";

    @Test
    void everybodyReadsThePublishedProgrammeInTheHoursOfThePlace() {
        API.answers("GET " + API_PATH + "/programme", Json.PROGRAMME);

        Page page = visitor.opens("/stops/angers-2027-03/programme");

        assertThat(page.document().select("[data-session]").eachAttr("data-session"))
                .containsExactly("accueil", "tables-1", "eau", "sante");
        assertThat(page.text("[data-session=tables-1] time").replaceAll("[\u00a0\u202f]", " "))
                .isEqualTo("10 h – 11 h 30");
        assertThat(page.document().select("[data-session=tables-1] time").attr("datetime"))
                .isEqualTo("2027-04-01T10:00+02:00");
        assertThat(page.text("[data-session=sante] .small")).isEqualTo("1 place");
        assertThat(page.document().select("#calendar").attr("href"))
                .isEqualTo("/api/stops/angers-2027-03/programme.ics?language=fr");
    }

    @Test
    void saysWhatIsNotPublishedYet() {
        Page page = visitor.opens(PROGRAMME);

        assertThat(page.text("#state")).isEqualTo("3 changements ne sont pas publiés");
        assertThat(page.text("[data-session=eau] .badge-full")).isEqualTo("Modifié");
        assertThat(page.text("[data-session=air] .badge-full")).isEqualTo("Nouveau");
        assertThat(page.document().select("#publish").attr("href")).isEqualTo(PROGRAMME + "/publication");
    }

    @Test
    void asksBeforeItPublishes() {
        String publication = "POST " + API_PATH + "/programme/publications";
        API.answers(publication, 201, "{\"version\": 3, \"publishedAt\": \"2027-01-13T09:00:00Z\", \"isNew\": true}");

        Page asked = visitor.opens(PROGRAMME + "/publication");
        int before = API.received(publication).size();
        Page done = visitor.submits(PROGRAMME + "/publication", Map.of());

        assertThat(asked.text("h1")).isEqualTo("Publier le programme\u202f?");
        assertThat(before).isZero();
        assertThat(API.received(publication)).hasSize(1);
        assertThat(done.header("Location")).isEqualTo(PROGRAMME + "?done=published");
    }

    @Test
    void sendsOnlyWhatWasChangedOfASession() {
        String change = "PATCH " + API_PATH + "/sessions/eau";
        API.answers(change, 200, "{}");
        Page form = visitor.opens(PROGRAMME + "/sessions/eau");

        Page done = visitor.submits(PROGRAMME + "/sessions/eau", filledIn(form, "seats", "45"));

        assertThat(form.value("startsAt")).isEqualTo("2027-04-01T14:00");
        assertThat(done.header("Location")).isEqualTo(PROGRAMME + "?done=saved");
        assertThat(API.received(change).getFirst().body()).isEqualTo("{\"seats\":45}");
    }

    @Test
    void showsARefusedSessionAgainAsItWasTyped() {
        API.answers("POST " + API_PATH + "/sessions", 422, Json.invalid("/endsAt", "outside-day"));

        Page page = visitor.submits(
                PROGRAMME + "/session",
                Map.of(
                        "key",
                        "key-of-this-form",
                        "kind",
                        "PLENARY",
                        "title-fr",
                        "Ouverture",
                        "startsAt",
                        "2027-04-01T09:00",
                        "endsAt",
                        "2027-04-01T19:00"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#endsAt-error")).isEqualTo("Erreur : Cette heure est hors de la journée de l’étape.");
        assertThat(page.value("title-fr")).isEqualTo("Ouverture");
    }

    @Test
    void aRoomThatIsUsedIsNotRemoved() {
        API.answers("DELETE " + API_PATH + "/rooms/" + StaffJson.ROOM, 409, Json.problem("room-in-use", 409));

        Page page = visitor.submits(PROGRAMME + "/rooms/" + StaffJson.ROOM + "/removal", Map.of());

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice-title")).isEqualTo("Cette salle sert encore");
    }

    /** The form as a browser sends it after one field was typed into. */
    private static Map<String, String> filledIn(Page page, String field, String typed) {
        Map<String, String> inputs = new LinkedHashMap<>();
        page.document()
                .select("#form input[name], #form select[name]")
                .forEach(input -> inputs.put(
                        input.attr("name"),
                        input.tagName().equals("select")
                                ? input.select("[selected]").val()
                                : input.val()));
        inputs.put(field, typed);
        return inputs;
    }
}
