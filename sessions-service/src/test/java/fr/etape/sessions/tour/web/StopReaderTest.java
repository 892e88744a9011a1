package fr.etape.sessions.tour.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.contracts.College;
import fr.etape.http.body.FieldError;
import fr.etape.http.body.InvalidBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StopReaderTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String ANGERS = """
            {"stopId": "angers-2027-03", "name": "Angers", "commune": "49007", "venue": "Terra Botanica",
             "timeZone": "Europe/Paris", "startsAt": "2027-03-18T09:00:00", "endsAt": "2027-03-18T17:30:00",
             "registrationOpensAt": "2027-01-11T08:00:00", "registrationClosesAt": "2027-03-15T18:00:00",
             "capacity": 300, "quotas": {"ELU": 90, "AUTRE": 10}}""";

    private static List<String> faults(String json) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(() -> StopReader.draft(MAPPER.readValue(json, StopRequest.class)))
                .isInstanceOfSatisfying(InvalidBody.class, invalid -> {
                    Map<String, Object> members =
                            Objects.requireNonNull(invalid.getBody().getProperties());
                    for (Object error : (List<?>) members.getOrDefault("errors", List.of())) {
                        FieldError each = (FieldError) error;
                        found.add(each.pointer() + " " + each.code());
                    }
                });
        return found;
    }

    private static String angersWith(String member, String json) {
        ObjectNode angers = (ObjectNode) MAPPER.readTree(ANGERS);
        angers.set(member, MAPPER.readTree(json));
        return angers.toString();
    }

    @Test
    void readsAStop() {
        assertThat(StopReader.draft(MAPPER.readValue(ANGERS, StopRequest.class))
                        .details()
                        .quotas())
                .isEqualTo(Map.of(College.ELU, 90, College.AUTRE, 10));
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        assertThat(faults("{}"))
                .containsExactly(
                        "/stopId required",
                        "/name required",
                        "/commune required",
                        "/venue required",
                        "/timeZone required",
                        "/registrationOpensAt required",
                        "/registrationClosesAt required",
                        "/startsAt required",
                        "/endsAt required",
                        "/capacity required",
                        "/quotas required");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "stopId, \"Angers 2027\", /stopId slug",
                "stopId, \"{$ne}\", /stopId slug",
                "name, \" \", /name required",
                "name, \"a\\u0000b\", /name control-characters",
                "name, \"a\\nb\", /name control-characters",
                "venue, \"\\ud83d\", /venue control-characters",
                "commune, \"49999\", /commune commune",
                "commune, \"Angers\", /commune commune",
                "timeZone, \"Europe/Angers\", /timeZone time-zone",
                "timeZone, \"+02:00\", /timeZone time-zone",
                "registrationClosesAt, \"2027-01-11T08:00:00\", /registrationClosesAt time-order",
                "startsAt, \"2027-03-15T17:59:59\", /startsAt time-order",
                "endsAt, \"2027-03-18T09:00:00\", /endsAt time-order",
                "endsAt, \"+999999999-03-18T09:00:00\", /endsAt time-order",
                "helpPage, \"contact@angers.example\", /helpPage web-page",
                "helpPage, \"mailto:contact@angers.example\", /helpPage web-page",
                "helpPage, \"javascript:alert(1)\", /helpPage web-page",
                "helpPage, \"http://angers.example/contact\", /helpPage web-page",
                "helpPage, \"https://angers\", /helpPage web-page",
                "helpPage, \"https://claire@angers.example/\", /helpPage web-page",
                "helpPage, \"https://angers.example/?to=claire%40angers.example\", /helpPage web-page",
                "capacity, 0, /capacity positive",
                "capacity, 1000001, /capacity too-many",
                "capacity, 99, /quotas quota-sum",
                "quotas, `{\"ELU\": 301}`, /quotas quota-sum",
                "quotas, `{\"ELU\": -1}`, /quotas/ELU positive",
                "quotas, `{\"ELU\": null}`, /quotas/ELU required",
                "quotas, `{\"MAIRE\": 1}`, /quotas/MAIRE college",
                "quotas, `{\"a/b~c\": 1}`, /quotas/a~1b~0c college"
            })
    void namesWhatIsWrong(String member, String json, String fault) {
        assertThat(faults(angersWith(member, json))).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://angers.example",
                "https://www.angers.example/contact",
                "https://angers.example/page?id=12&lang=fr"
            })
    void takesThePageOfTheOrganisers(String page) {
        assertThat(helpPage('"' + page + '"')).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \""})
    void aStopMayHaveNoPageOfItsOrganisers(String json) {
        assertThat(helpPage(json)).isNull();
    }

    private static @Nullable String helpPage(String json) {
        return StopReader.draft(MAPPER.readValue(angersWith("helpPage", json), StopRequest.class))
                .details()
                .helpPage();
    }

    @Test
    void thePageOfTheOrganisersHasAtMost200Characters() {
        String start = "https://angers.example/";

        assertThat(helpPage('"' + start + "x".repeat(200 - start.length()) + '"'))
                .hasSize(200);
        assertThat(faults(angersWith("helpPage", '"' + start + "x".repeat(201 - start.length()) + '"')))
                .containsExactly("/helpPage too-long");
    }

    @Test
    void namesWhatIsTooLong() {
        assertThat(faults(angersWith("name", '"' + "x".repeat(10_000) + '"'))).containsExactly("/name too-long");
        assertThat(StopReader.draft(
                                MAPPER.readValue(angersWith("name", '"' + "x".repeat(200) + '"'), StopRequest.class))
                        .details()
                        .name())
                .hasSize(200);
    }

    @Test
    void quotasCannotOverflowTheirSum() {
        assertThat(faults(angersWith("quotas", "{\"ELU\": 2147483647, \"AUTRE\": 2147483647}")))
                .containsExactly("/quotas/ELU too-many", "/quotas/AUTRE too-many");
    }

    @Test
    void theRoomMayHoldMoreThanTheQuotas() {
        assertThat(StopReader.draft(MAPPER.readValue(angersWith("quotas", "{}"), StopRequest.class))
                        .details()
                        .quotas())
                .isEmpty();
    }

    /** On 28 March 2027 clocks in Paris go from 2:00 to 3:00. */
    @ParameterizedTest
    @ValueSource(strings = {"registrationOpensAt", "registrationClosesAt", "startsAt", "endsAt"})
    void anHourThatClocksSkipIsRefused(String member) {
        assertThat(faults(angersWith(member, "\"2027-03-28T02:30:00\""))).contains("/" + member + " no-such-time");
    }

    /** In Nouméa the same hour exists. */
    @Test
    void whichHoursExistDependsOnTheTown() {
        String noumea = ANGERS.replace("Europe/Paris", "Pacific/Noumea")
                .replace("2027-03-18T09:00:00", "2027-03-28T02:30:00")
                .replace("2027-03-18T17:30:00", "2027-03-28T17:30:00");

        assertThat(StopReader.draft(MAPPER.readValue(noumea, StopRequest.class))
                        .details()
                        .startsAt())
                .isEqualTo("2027-03-28T02:30:00");
    }
}
