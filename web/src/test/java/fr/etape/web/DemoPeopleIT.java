package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class DemoPeopleIT extends SignedInSite {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void people(DynamicPropertyRegistry properties) throws IOException {
        Path people = Files.writeString(directory.resolve("people.json"), """
                [{"sub": "1", "loginHint": "claire.moreau", "password": "etape-demo", "name": "Claire Moreau", "role": "ORGANISER"},
                 {"sub": "2", "loginHint": "simone.bernard", "password": "etape-demo", "name": "Simone Bernard", "role": "STEERING"}]""");
        properties.add("etape.web.demo-people", people::toString);
    }

    @Test
    void hasACardForEachThatSignsInByOneClick() {
        Page start = visitor.opens("/start");

        assertThat(start.document().select(".person h3").eachText())
                .containsExactly("Se connecter comme Claire Moreau", "Se connecter comme Simone Bernard");
        assertThat(start.document().select(".person .badge").eachText())
                .containsExactly("Organisateur", "Comité de pilotage");
        String card = start.document().select(".person a").getFirst().attr("href");
        assertThat(visitor.opens(visitor.opens(card).header("Location")).header("Location"))
                .startsWith(PROVIDER.url() + "/authorize")
                .contains("login_hint=claire.moreau");
    }
}
