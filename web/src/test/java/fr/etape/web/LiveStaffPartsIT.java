package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Parts of staff pages that ask again while the page is open. Once the role is gone they are answered with 403, at
 * which the page asks for itself again and shows nothing of what was there.
 */
class LiveStaffPartsIT extends StaffSite {

    private static final String AT_THE_API = "GET /api/stops/angers-2027-03";

    private static final String PLAN = "/tables/plans/" + TablesJson.PLAN;

    @ParameterizedTest
    @CsvSource({
        "/door, /door/figures, /presence",
        PLAN + ", " + PLAN + "/progress, /table-plans/" + TablesJson.PLAN,
        "/votes, /votes/" + VotesJson.FIRST + "/participation, /feedback",
    })
    void areRefusedAsSoonAsTheRoleIsGone(String page, String part, String asked) {
        Page before = visitor.opens(STOP + part);
        assertThat(before.status()).as("negative control").isEqualTo(200);

        API.answers(AT_THE_API + asked, 403, Json.problem("forbidden", 403));
        API.answers(AT_THE_API + asked + "/progress", 403, Json.problem("forbidden", 403));
        API.answers(OWN_ROLES, StaffJson.ownRoles());
        Page after = visitor.opens(STOP + part, "If-None-Match", before.header("ETag"));

        assertThat(after.status()).isEqualTo(403);
        assertThat(after.response().body())
                .doesNotContain(before.document().body().text());
        assertThat(visitor.opens(STOP + page).status()).isEqualTo(403);
    }

    /** One more would need its row above. */
    @Test
    void areThree() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates/staff"))) {
            assertThat(templates
                            .filter(Files::isRegularFile)
                            .filter(LiveStaffPartsIT::isLive)
                            .map(template -> template.getParent().getFileName() + "/" + template.getFileName()))
                    .containsExactlyInAnyOrder("door/page.html", "tables/plan.html", "votes/page.html");
        }
    }

    private static boolean isLive(Path template) {
        try {
            return Files.readString(template).contains("data-live=");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
