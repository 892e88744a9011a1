package fr.etape.web;

import fr.etape.testservers.TestServers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The site with a provider to sign in at, and a real MongoDB for its sessions. Its tests share one start. */
abstract class SignedInSite extends SiteWithStub {

    static final StubProvider PROVIDER = new StubProvider();
    static final String DATABASE = "etape-web-" + UUID.randomUUID();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.isNamedIn(properties);
        properties.add("spring.mongodb.uri", TestServers::mongodb);
        properties.add("spring.mongodb.database", () -> DATABASE);
    }

    @BeforeEach
    void aPersonOfTheTeam() {
        PROVIDER.forgetsAll();
        API.answers("GET /api/me", StaffJson.me("ORGANISER"));
        API.answers("GET /api/stops?mine=true", Json.list(Json.ANGERS));
    }
}
