package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.etape.testservers.TestServers;
import fr.etape.web.Visitor.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class SessionIT extends SignedInSite {

    private static final String SESSION = "etape-session";

    @Test
    void givesASessionToNobodyWhoDoesNotSignIn() {
        for (String path : new String[] {
            "/", "/start", "/stops/angers-2027-03", "/stops/angers-2027-03/register", "/staff", "/nowhere", "/me"
        }) {
            visitor.opens(path);
        }

        assertThat(visitor.cookieNames()).containsExactly("etape-csrf");
    }

    /** However often somebody goes to the provider and does not come back. */
    @Test
    void keepsNothingOfSignInsThatBegan() {
        try (MongoClient mongo = MongoClients.create(TestServers.mongodb())) {
            var sessions = mongo.getDatabase(DATABASE).getCollection("sessions");
            long before = sessions.countDocuments();
            for (int i = 0; i < 20; i++) {
                visitor.opens(visitor.opens("/sign-in?to=/me").header("Location"));
            }

            assertThat(visitor.cookieNames()).containsOnly("etape-sign-in");
            assertThat(sessions.countDocuments()).isEqualTo(before);
            visitor.signsIn(PROVIDER, "/me");
            assertThat(sessions.countDocuments()).isEqualTo(before + 1);
        }
    }

    @Test
    void changesTheIdOfTheSessionWhenSomebodySignsIn() {
        visitor.signsIn(PROVIDER, "/me");
        String before = visitor.cookie(SESSION);
        Page toProvider =
                visitor.opens(visitor.opens("/sign-in?to=/me&as=claire").header("Location"));
        visitor.opens(PROVIDER.comesBack(URI.create(toProvider.header("Location"))));

        Visitor planted = new Visitor(port());
        planted.takesCookie(SESSION, before);

        assertThat(before).hasSize(43);
        assertThat(visitor.cookie(SESSION)).hasSize(43).isNotEqualTo(before);
        assertThat(planted.opens("/me").status()).isEqualTo(401);
        assertThat(visitor.opens("/me").status()).isEqualTo(200);
    }

    @Test
    void hidesTheCookieFromScriptsAndOtherSites() {
        Page toProvider = visitor.opens(visitor.opens("/sign-in").header("Location"));
        Page back = visitor.opens(PROVIDER.comesBack(URI.create(toProvider.header("Location"))));

        assertThat(toProvider.header("Set-Cookie"))
                .startsWith("etape-sign-in=")
                .contains("; Path=/login/oauth2/code; ", "; HttpOnly; SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(back.response().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("etape-session="))
                .singleElement()
                .asString()
                .contains("; Path=/; HttpOnly; SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void keepsNeitherTokensNorSessionIdsReadableInTheDatabase() {
        visitor.signsIn(PROVIDER, "/me");

        try (MongoClient mongo = MongoClients.create(TestServers.mongodb())) {
            List<Document> sessions =
                    mongo.getDatabase(DATABASE).getCollection("sessions").find().into(new ArrayList<>());

            assertThat(sessions).isNotEmpty();
            assertThat(sessions.toString()).doesNotContain(visitor.cookie(SESSION));
            assertThat(sessions.stream()
                            .flatMap(session -> session.get("attributes", Document.class).values().stream())
                            .map(bytes -> new String(((Binary) bytes).getData(), StandardCharsets.ISO_8859_1)))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).doesNotContain("access-", "refresh-", "Moreau"));
        }
    }

    @Test
    void tellsWhoWasSignedInThatTheSessionHasEnded() {
        visitor.takesCookie(SESSION, "long-gone");

        Page page = visitor.opens("/staff");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text("h1")).isEqualTo("Vous n’êtes plus connecté");
        assertThat(page.document().select("#go-on").attr("href")).isEqualTo("/sign-in?to=%2Fstaff");
    }
}
