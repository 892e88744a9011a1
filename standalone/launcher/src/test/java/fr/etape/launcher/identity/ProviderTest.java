package fr.etape.launcher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.rehearsal.script.Team;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProviderTest {

    @TempDir
    Path data;

    @Test
    void aPersonIsTheSameOnEveryMachineAndPort() {
        assertThat(PersonId.of("0b9e7d1c-4f3a-4b1e-9a57-2f7c61d3e845")).isEqualTo("xEF5BzvNxYu0iapecClQdc");
        assertThat(PersonId.of("etape-organiser")).isEqualTo("BPfAiA6iCjcdd9CdLxy7Z9");
    }

    @Test
    void secretsStayTheSameFromStartToStart() throws IOException {
        Provider first = provider(8080);
        Provider second = provider(9090);

        assertThat(second.clients()).isEqualTo(first.clients());
        assertThat(second.siteSecret()).isEqualTo(first.siteSecret());
        assertThat(second.team()).isEqualTo(first.team());
        assertThat(second.issuer()).isEqualTo("http://localhost:9090/identity");
    }

    @Test
    void everybodyButTheCommitteeWorksAtTheRehearsedStop() throws IOException {
        assertThat(provider(8080).team().members())
                .extracting(Team.Member::role)
                .containsExactlyInAnyOrder(
                        "ORGANISER", "DOOR", "DOOR", "FACILITATOR", "FACILITATOR", "PARTNER", "PARTNER");
    }

    @Test
    void thePeopleAreWrittenDownForTheProviderAndTheStartPage() throws IOException {
        provider(8080);

        JsonNode people = JsonMapper.shared().readTree(Files.readAllBytes(data.resolve("demo-people.json")));
        assertThat(people.size()).isEqualTo(5);
        assertThat(people.get(2).path("name").asString()).isEqualTo("Inès Laurent");
        assertThat(people.get(2).path("loginHint").asString()).isEqualTo("ines.laurent");
        assertThat(people.get(2).path("role").asString()).isEqualTo("FACILITATOR");
    }

    private Provider provider(int port) throws IOException {
        return Provider.keptIn(data.resolve("secrets"), data.resolve("demo-people.json"), port);
    }
}
