package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A role that sessions-service has given already, and of which registration-service hears by an event. */
class NewRoleIT extends StaffSite {

    private static final String LIST = STOP + "/registrations";
    private static final String LISTED = "GET /api/stops/angers-2027-03/registrations?limit=100";
    private static final String AUDITED = "GET /api/stops/angers-2027-03/registrations/audit?limit=50";

    @BeforeEach
    void notHeardOfYet() {
        API.answers("GET /api/me", StaffJson.meWithoutStops());
    }

    @ParameterizedTest
    @CsvSource({"ORGANISER", "DOOR"})
    void showsRegistrationsOnceTheRoleIsHeardOf(String role) {
        API.answers(OWN_ROLES, StaffJson.ownRoles(role));
        API.forbidsFirst(LISTED, 2);

        Page page = visitor.opens(LIST);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("[data-registration=r1] th")).startsWith("Zoé Le Gall");
        assertThat(API.received(LISTED)).hasSize(3);
    }

    @Test
    void asksBeforeReplacingALinkOnceTheRoleIsHeardOf() {
        API.forbidsFirst(LISTED, 2);

        Page page = visitor.opens(LIST + "/r1/link");

        assertThat(page.text("h1")).isEqualTo("Remplacer le lien donné à Zoé Le Gall\u202f?");
        assertThat(API.received(LISTED)).hasSize(3);
    }

    @Test
    void showsTheTrailOnceTheRoleIsHeardOf() {
        API.forbidsFirst(AUDITED, 2);

        Page page = visitor.opens(STOP + "/audit");

        assertThat(page.document().select("[data-command]").eachAttr("data-command"))
                .containsExactly("team.grant-role", "registrations.replace-link", "tour.draft-stop");
        assertThat(API.received(AUDITED)).hasSize(3);
    }

    /** It would be answered the second time, so whoever is refused was not asked for again. */
    @ParameterizedTest
    @CsvSource({"FACILITATOR, registrations", "PARTNER, registrations", "DOOR, audit"})
    void refusesAtOnceWhoHasNoRoleThatAllowsIt(String role, String tab) {
        String question = tab.equals("audit") ? AUDITED : LISTED;
        API.answers(OWN_ROLES, StaffJson.ownRoles(role));
        API.forbidsFirst(question, 1);

        Page page = visitor.opens(STOP + "/" + tab);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("h1")).isEqualTo("Cette page n’est pas pour vous");
        assertThat(API.received(question)).hasSize(1);
    }

    @Test
    void refusesAtOnceWhoHasNoRoleAtAll() {
        API.answers(OWN_ROLES, StaffJson.ownRoles());
        API.forbidsFirst(LISTED, 1);

        assertThat(visitor.opens(LIST).status()).isEqualTo(403);
        assertThat(API.received(LISTED)).hasSize(1);
    }

    /** Two seconds here, with a quarter of one between two questions. */
    @Test
    void saysThatThePageIsNotForHerWhenTheRoleIsNotHeardOfInTime() {
        API.answers(LISTED, 403, Json.problem("forbidden", 403));

        Page page = visitor.opens(LIST);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("h1")).isEqualTo("Cette page n’est pas pour vous");
        assertThat(API.received(LISTED)).hasSizeBetween(3, 9);
    }
}
