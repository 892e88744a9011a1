package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The fictional people of the start page. */
final class DemoPeople {

    private DemoPeople() {}

    /** @param hint by which the provider knows one of them, for instance {@code claire.moreau} */
    static void signIn(Visitor visitor, String hint) {
        visitor.open("/start");
        visitor.click("a[href*='as=" + hint + "']");
        visitor.awaitSeen("#open-stop");
        assertThat(visitor.address()).isEqualTo("/staff");
    }
}
