package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who holds the seats of an atelier, for those who may read names. */
class SeatHoldersIT extends StaffSite {

    private static final String ATELIERS = STOP + "/ateliers";
    private static final String PEOPLE = ATELIERS + "/eau/people";

    @BeforeEach
    void twoHoldASeat() {
        API.answers(
                "GET /api/stops/angers-2027-03/bookings",
                BookingsJson.bookings(BookingsJson.DRAWN)
                        .replace(
                                "\"registrationIds\": []",
                                "\"taken\": 2, \"booked\": 0, \"registrationIds\": [\"r1\", \"r9\"]"));
    }

    @Test
    void organisersReadTheirNames() {
        Page page = visitor.opens(ATELIERS);

        assertThat(page.document().select("[data-session=eau] a").attr("href")).isEqualTo(PEOPLE);
        assertThat(visitor.opens(PEOPLE).document().select("#people li").eachText())
                .containsExactly("Zoé Le Gall");
        assertThat(visitor.opens(PEOPLE).text("main")).contains("1 personne dont le nom n’est pas connu");
        assertThat(visitor.opens(ATELIERS + "/air/people").status()).isEqualTo(404);
    }

    @Test
    void theCommitteeSeesFiguresAndNoNames() {
        API.answers("GET /api/me", StaffJson.steering());
        API.answers(OWN_ROLES, StaffJson.ownRoles());
        API.answers("GET /api/stops/angers-2027-03/registrations?limit=100", 403, Json.problem("forbidden", 403));
        API.answers(
                "GET /api/stops/angers-2027-03/registrations/names?ids=r1%2Cr9", 403, Json.problem("forbidden", 403));

        assertThat(visitor.opens(ATELIERS).document().select("[data-session=eau] a"))
                .isEmpty();
        assertThat(visitor.opens(PEOPLE).status()).isEqualTo(403);
    }
}
