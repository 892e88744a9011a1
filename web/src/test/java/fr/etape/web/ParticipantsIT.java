package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantsIT extends StaffSite {

    private static final String LIST = STOP + "/registrations";
    private static final String REPLACEMENT = "POST /api/stops/angers-2027-03/registrations/r1/link";
    private static final String NEW_LINK = "angers-2027-03.bx2PDluKjD2aUgx_PR4rSgAAAAAAAACTq0m1pXo3QeSv6t9uJ2kL8w";

    @Test
    void listsRegistrationsPageByPage() {
        Page page = visitor.opens(STOP + "/registrations");

        assertThat(page.text("[data-registration=r1] th")).isEqualTo("Zoé Le Gall zoe@cholet.example");
        assertThat(page.text("[data-registration=r1] .badge")).isEqualTo("Confirmé");
        assertThat(page.document().select("#next").attr("href")).endsWith("cursor=42");
        assertThat(page.document().select("#first")).isEmpty();
    }

    @Test
    void saysWhichOfHowManyItShowsAndLeadsBothWays() {
        API.answers(
                "GET /api/stops/angers-2027-03/registrations?sort=NAME&cursor=42&limit=100",
                StaffJson.REGISTRATIONS.replace(
                        "\"before\": 0, \"previous\": null", "\"before\": 100, \"previous\": \"b43\""));

        Page page = visitor.opens(LIST + "?sort=NAME&cursor=42");

        assertThat(page.text("#list-count")).isEqualTo("101–102 sur 291");
        assertThat(visitor.opens(LIST).text("#list-count")).isEqualTo("1–2 sur 291");
        assertThat(page.document().select("#previous").attr("href")).isEqualTo(LIST + "?sort=NAME&cursor=b43");
        assertThat(page.document().select("#next").attr("href")).isEqualTo(LIST + "?sort=NAME&cursor=42");
    }

    @Test
    void sortsByItsHeadings() {
        Page page = visitor.opens(LIST);

        assertThat(page.document().select("th[aria-sort=ascending]").text()).isEqualTo("Inscrit");
        assertThat(page.document().select("thead a").eachAttr("href"))
                .containsExactly(LIST + "?sort=NAME", LIST + "?sort=LATEST");
    }

    @Test
    void printsEverybodyWhateverThePage() {
        String next = StaffJson.REGISTRATIONS.replace("\"r1\"", "\"r3\"").replace("\"42\"", "null");
        API.answers("GET /api/stops/angers-2027-03/registrations?cursor=42&limit=100", next);

        Page page = visitor.opens(LIST + "/print");

        assertThat(page.document().select("[data-registration]").eachAttr("data-registration"))
                .containsExactly("r1", "r2", "r3", "r2");
        assertThat(page.text("[data-registration=r1]")).isEqualTo("Zoé Le Gall Élus Commune de Cholet Confirmé");
        assertThat(page.document().select("main form, main button")).isEmpty();
        assertThat(page.text("main .small")).startsWith("Liste imprimée le ");
    }

    @Test
    void readsAnAddressAsNothingButAnAddress() {
        API.answers(
                "GET /api/stops/angers-2027-03/registrations?limit=100",
                StaffJson.REGISTRATIONS.replace("zoe@cholet.example", "zoe?bcc=spy@evil.example&x=@cholet.example"));

        assertThat(visitor.opens(LIST)
                        .document()
                        .select("[data-registration=r1] th a")
                        .attr("href"))
                .isEqualTo("mailto:zoe%3Fbcc%3Dspy@evil.example%26x%3D@cholet.example");
    }

    @Test
    void leadsBackToTheFirstPageWithWhatTheListIsNarrowedTo() {
        API.answers(
                "GET /api/stops/angers-2027-03/registrations?q=le%20gall&status=CONFIRMED&cursor=42&limit=100", """
                {"items": [], "total": 0, "before": 0, "next": null}""");

        String first = search("le gall", "CONFIRMED");
        Page page = visitor.opens(first + "&cursor=42");

        assertThat(page.value("q")).isEqualTo("le gall");
        assertThat(page.document().select("#status option[selected]").val()).isEqualTo("CONFIRMED");
        assertThat(page.document().select("#first").attr("href")).isEqualTo(first);
        assertThat(page.document().select("#next")).isEmpty();
    }

    /** Addresses are kept by logs of proxies and by browsers. */
    @Test
    void noAddressHoldsWhomSomebodySearchesFor() {
        API.answers(
                "GET /api/stops/angers-2027-03/registrations?q=zoe%40cholet.example&limit=100",
                StaffJson.REGISTRATIONS);

        String found = search(" zoe@cholet.example ", "");
        Page page = visitor.opens(found);

        assertThat(found).startsWith(LIST + "?find=").doesNotContain("zoe", "cholet");
        assertThat(page.value("q")).isEqualTo("zoe@cholet.example");
        assertThat(page.text("#list-count")).contains("zoe@cholet.example");
        assertThat(page.document().select("form[role=search]").attr("method")).isEqualTo("post");
        assertThat(page.document().select("main [href], main [action]").eachAttr("href"))
                .noneMatch(address -> address.contains("cholet") && !address.startsWith("mailto:"));
        assertThat(page.document().select("#next").attr("href")).isEqualTo(found + "&cursor=42");
        assertThat(page.document().select("#print").attr("href")).contains("/print?find=");
    }

    @Test
    void aSearchOfAnotherStopIsNone() {
        String elsewhere = search("le gall", "").replace("?find=", "?find=A");

        assertThat(visitor.opens(elsewhere).value("q")).isEmpty();
    }

    private String search(String q, String status) {
        return visitor.submits(LIST, Map.of("q", q, "status", status)).header("Location");
    }

    @Test
    void replacesALinkAfterAskingAndShowsTheNewOneOnce() {
        API.answers(REPLACEMENT, 201, "{\"accessToken\": \"" + NEW_LINK + "\"}");

        String address = visitor.opens(LIST)
                .document()
                .select("[data-registration=r1] td a")
                .attr("href");
        Page asked = visitor.opens(address);
        int before = API.received(REPLACEMENT).size();
        Page replaced = visitor.submits(
                asked.document().select("form[method=post]:has(#confirm)").attr("action"), Map.of());

        assertThat(asked.text("h1")).isEqualTo("Remplacer le lien donné à Zoé Le Gall\u202f?");
        assertThat(before).isZero();
        assertThat(API.received(REPLACEMENT)).hasSize(1);
        assertThat(replaced.text("h1")).isEqualTo("Voici le nouveau lien pour Zoé Le Gall");
        assertThat(replaced.value("link")).isEqualTo(Visitor.SITE + "/registrations/" + NEW_LINK);
        assertThat(replaced.header("Cache-Control")).isEqualTo("no-store");
        assertThat(visitor.opens(address).response().body()).doesNotContain(NEW_LINK);
    }

    @Test
    void holdsNoNameInTheAddressAndComesBackToThePageOfTheList() {
        API.answers(
                "GET /api/stops/angers-2027-03/registrations?college=ELU&cursor=7&limit=100", StaffJson.REGISTRATIONS);

        String address = visitor.opens(LIST + "?college=ELU&cursor=7")
                .document()
                .select("[data-registration=r1] td a")
                .attr("href");

        assertThat(address).startsWith(LIST + "/r1/link?").doesNotContain("Gall");
        assertThat(visitor.opens(address).document().select("main a.quiet").attr("href"))
                .startsWith(LIST + "?")
                .contains("college=ELU", "cursor=7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOOR", "FACILITATOR", "PARTNER"})
    void letsNobodyReplaceALinkButOrganisers(String role) {
        API.answers(OWN_ROLES, StaffJson.ownRoles(role));

        assertThat(visitor.opens(LIST).document().select("[data-registration=r1] td a"))
                .isEmpty();
        assertThat(visitor.opens(LIST + "/r1/link").status()).isEqualTo(403);
        assertThat(visitor.submits(LIST + "/r1/link", Map.of()).status()).isEqualTo(403);
        assertThat(API.received(REPLACEMENT)).isEmpty();
    }

    @Test
    void saysThatThereIsNoSuchRegistration() {
        assertThat(visitor.submits(LIST + "/gone/link", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void replacesNothingWithoutTheTokenOfTheForm() {
        assertThat(visitor.submitsExactly(LIST + "/r1/link", "").status()).isEqualTo(403);
        assertThat(API.received(REPLACEMENT)).isEmpty();
    }
}
