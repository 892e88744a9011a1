package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DependencyListIT extends SiteWithStub {

    @Test
    void namesLibrariesServersAndTheJavaThatRuns() {
        Visitor.Page page = visitor.opens("/sbom");

        assertThat(page.header("Content-Type")).isEqualTo("application/vnd.cyclonedx+json");
        List<String> components = JsonMapper.shared()
                .readTree(page.response().body())
                .path("components")
                .valueStream()
                .map(DependencyListIT::named)
                .toList();
        assertThat(components)
                .contains("mongod 6.0.5", "mongod 8.0.23", "mongo 8.0.17")
                .contains(System.getProperty("java.runtime.name") + " " + Runtime.version())
                .anyMatch(each -> each.startsWith("slf4j-api "));
    }

    private static String named(JsonNode component) {
        return component.path("name").asString("") + " "
                + component.path("version").asString("");
    }
}
