package fr.etape.sessions.contributions;

import static fr.etape.testkit.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.SessionsService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Contributions that are merged and taken apart. */
class ProposalsIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final StopWithTables stop = new StopWithTables(service);
    private final Client claire = service.as("claire");

    @Test
    void aProposalShowsWhereItComesFromAndTakingItApartRestoresAll() {
        String a = stop.approved("Première idée");
        String b = stop.approved("Deuxième idée");
        JsonNode before = stop.list("").json().get("items");

        Answer formed = stop.merge(claire.withNewKey(), "Les deux idées", a, b);

        assertThat(formed.status()).isEqualTo(201);
        assertThat(formed.json().at("/provenance/1/text").stringValue()).isEqualTo("Deuxième idée");
        assertThat(formed.json().at("/provenance/1/table").intValue()).isEqualTo(1);
        assertThat(stop.list("?merged=true").json().get("total").intValue()).isEqualTo(2);
        String proposal = stop.path() + "/proposals/" + formed.text("proposalId");
        assertThat(claire.with("If-Match", "\"1\"").delete(proposal).status()).isEqualTo(204);

        assertThat(stop.list("").json().get("items")).isEqualTo(before);
        assertThat(claire.get(stop.path() + "/proposals").json().get("items").isEmpty())
                .isTrue();
        JsonNode dissolved = claire.get(proposal).json();
        assertThat(dissolved.get("text").stringValue()).isEqualTo("Les deux idées");
        Answer undone = claire.with("If-Match", "\"2\"")
                .send("PUT", proposal + "/sources", "{\"sources\": " + dissolved.get("before") + "}");
        assertThat(undone.status()).isEqualTo(200);
        assertThat(undone.json().at("/sources/0").stringValue()).isEqualTo(a);
        assertThat(undone.text("text")).isEqualTo("Les deux idées");
    }

    @Test
    void ofTwoMergesOfOneContributionAtOnceOneIsRefused() {
        String id = stop.approved("Convoitée");

        List<String> texts = List.of("Première fusion", "Seconde fusion");

        List<String> answers =
                atOnce(2, i -> stop.merge(claire.withNewKey(), texts.get(i), id).problem());

        assertThat(answers).contains("409 urn:etape:problem:contribution-merged");
        assertThat(claire.get(stop.path() + "/proposals").json().get("items").size())
                .isEqualTo(1);
    }

    @Test
    void aMergeThatIsSentAgainIsTheSameProposal() {
        String id = stop.approved("Une idée");
        Client once = claire.withKey("merge-once-only");

        String first = stop.merge(once, "Fusion", id).text("proposalId");

        assertThat(stop.merge(once, "Fusion", id).text("proposalId")).isEqualTo(first);
    }
}
