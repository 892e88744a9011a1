package fr.etape.sessions.tour.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.tour.StopDetails;
import fr.etape.http.body.Digest;
import fr.etape.http.body.MergePatch;
import fr.etape.sessions.availability.Availability;
import fr.etape.sessions.tour.Angers;
import fr.etape.sessions.tour.Stop;
import fr.etape.testkit.api.Description;
import fr.etape.testkit.records.Variations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * No detail of a stop can be forgotten where it is read, answered, or compared: the components of the record say which
 * there are.
 */
class EveryDetailTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, StopDetails> VARIATIONS = Variations.of(Angers.details(), Angers.otherDetails());

    static Stream<Map.Entry<String, StopDetails>> details() {
        return VARIATIONS.entrySet().stream();
    }

    private static JsonNode answer(StopDetails details) {
        Stop stop = Stop.draft(Angers.ID, false, details);
        return JSON.valueToTree(
                StopAnswer.of(stop, Availability.NONE, Instant.parse("2026-12-01T08:00:00Z"), List.of()));
    }

    @Test
    void requestsThatDifferInAnythingHaveDifferentDigests() {
        NewStop one = new NewStop(Angers.ID, false, Angers.details());
        NewStop other = new NewStop("laval-2027-06", true, Angers.otherDetails());

        assertThat(Variations.of(one, other).values().stream().map(Digest::ofRecord))
                .hasSize(2 + VARIATIONS.size())
                .doesNotHaveDuplicates()
                .doesNotContain(Digest.ofRecord(one));
    }

    @ParameterizedTest
    @MethodSource("details")
    void isReadAsItWasSent(Map.Entry<String, StopDetails> varied) {
        JsonNode sent = JSON.valueToTree(varied.getValue());

        assertThat(StopReader.details(JSON.treeToValue(sent, StopRequest.class)))
                .isEqualTo(varied.getValue());
    }

    /** A change starts from the present details, whose members have the names of those that are sent. */
    @ParameterizedTest
    @MethodSource("details")
    void survivesAChangeOfSomethingElse(Map.Entry<String, StopDetails> varied) {
        MergePatch patches = new MergePatch(JSON);

        StopRequest patched = patches.apply(varied.getValue(), JSON.readTree("{}"), StopRequest.class);

        assertThat(StopReader.details(patched)).isEqualTo(varied.getValue());
    }

    @Test
    void isDescribed() {
        Set<String> described = Description.ofService("sessions-service").membersOf("StopMembers");
        described.add("quotas");

        assertThat(described).isEqualTo(VARIATIONS.keySet());
    }

    @ParameterizedTest
    @MethodSource("details")
    void isAnswered(Map.Entry<String, StopDetails> varied) {
        String name = varied.getKey();

        assertThat(answer(varied.getValue()).get(name))
                .isEqualTo(JSON.valueToTree(varied.getValue()).get(name))
                .isNotEqualTo(answer(Angers.details()).get(name));
    }
}
