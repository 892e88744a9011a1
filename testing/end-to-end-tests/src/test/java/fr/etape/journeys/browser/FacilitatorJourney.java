package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Participant;
import fr.etape.journeys.http.SeatedTables;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inès leads two tables: she sees who sits there, and writes down what they say. */
@OnSharedSuite
class FacilitatorJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @ParameterizedTest
    @CsvSource("TELEPHONE,fr")
    void aFacilitatorReadsNamesAndWritesForTheTable(Device device, String language, Suite suite) {
        // given
        Stop stop = Stop.open(suite.organiser(), "facilitator", Map.of("ELU", 9));
        List<Participant> people = Participant.register(suite.url(), stop, "ELU", 4);
        try (Visitor ines = new Visitor(suite.url(), device, true, language)) {
            DemoPeople.signIn(ines, "ines.laurent");
            ines.open("/me");
            String code = ines.text("#person-id");
            stop.give(suite.organiser(), code, "FACILITATOR");

            // when nothing is published yet, and then a plan that gives her both tables
            String tables = "/staff/stops/" + stop.id() + "/tables";
            ines.open(tables);
            assertThat(ines.text("main .empty-title")).isEqualTo("Le plan de table n’est pas encore publié");
            List<String> codes = SeatedTables.publishFor(4, suite.organiser(), stop, code);

            // then she sees who sits there, by name
            await("names of the people at her tables")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> {
                        ines.open(tables);
                        return ines.texts(".own-people li").size() == 4;
                    });
            assertThat(ines.texts(".own-people li"))
                    .containsExactlyInAnyOrderElementsOf(
                            people.stream().map(each -> each.person().name()).toList());
            assertThat(ines.texts("[data-table] .ticket-code")).isEqualTo(codes);
            ines.check("own-tables");

            // and writes each kind of contribution for the second
            write(ines, stop, "ISSUE", "Le réseau perd un quart de l’eau.");
            write(ines, stop, "EXPERIENCE", "Saumur relève ses compteurs à distance.");
            correctAndWrite(ines, stop);

            // and all wait to be read, as the second table's
            assertThat(ines.texts("[data-state=PENDING] .text"))
                    .containsExactlyInAnyOrder(
                            "Le réseau perd un quart de l’eau.",
                            "Saumur relève ses compteurs à distance.",
                            "Une équipe de relève commune.");
            assertThat(ines.texts("[data-state=PENDING] .badges"))
                    .allMatch(badges -> badges.contains("Table 2, tour 1"));
            ines.check("contributions-of-a-facilitator");
        }
    }

    private static void write(Visitor ines, Stop stop, String kind, String text) {
        form(ines, stop, kind, text);
        ines.click("#submit");
        ines.awaitText("#done", "C’est noté. Le texte attend d’être relu.");
    }

    /** Sent too short at first, and for somebody else's table: what was chosen stays. */
    private static void correctAndWrite(Visitor ines, Stop stop) {
        form(ines, stop, "PROJECT", "Une");
        ines.type("#table", "7");
        ines.click("#submit");
        ines.awaitSeen("#text-error");
        assertThat(List.of(ines.value("#text"), ines.value("#table"), ines.value("#theme"), ines.value("#territory")))
                .containsExactly("Une", "7", "eau", "RURAL");
        assertThat(ines.sees("#kind-PROJECT:checked")).isTrue();
        ines.type("#text", "Une équipe de relève commune.");
        ines.click("#submit");
        ines.awaitSeen("#table-error");
        ines.check("writing-refused");
        assertThat(ines.value("#text")).isEqualTo("Une équipe de relève commune.");
        ines.type("#table", "2");
        ines.click("#submit");
        ines.awaitText("#done", "C’est noté. Le texte attend d’être relu.");
    }

    private static void form(Visitor ines, Stop stop, String kind, String text) {
        ines.open("/staff/stops/" + stop.id() + "/contributions");
        ines.click("[data-own='2-1']");
        assertThat(List.of(ines.value("#table"), ines.value("#round"))).containsExactly("2", "1");
        ines.click("label[for=kind-" + kind + "]");
        ines.type("#text", text);
        ines.choose("#theme", "eau");
        ines.choose("#territory", "RURAL");
    }
}
