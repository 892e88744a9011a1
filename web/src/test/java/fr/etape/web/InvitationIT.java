package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvitationIT extends StaffSite {

    @Test
    void showsTheLinkOfAnInvitationOnce() {
        API.answers("POST /api/stops/angers-2027-03/invitations", 201, """
                {"invitationId": "i", "role": "DOOR", "expiresAt": "2026-12-08T10:00:00Z", "token": "%s"}""".formatted(INVITATION));

        Page made = visitor.submits(TEAM, Map.of("action", "invite", "role", "DOOR"));
        Page later = visitor.opens(TEAM);

        assertThat(made.value("link")).isEqualTo(Visitor.SITE + "/invitations/" + INVITATION);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(later.response().body()).doesNotContain(INVITATION);
    }

    @Test
    void acceptsAnInvitationByAButtonAlone() {
        String acceptance = "POST /api/invitations/" + INVITATION + "/acceptance";
        API.answers(acceptance, "{\"stopId\": \"angers-2027-03\", \"role\": \"DOOR\"}");

        Page read = visitor.opens("/invitations/" + INVITATION);
        int accepted = API.received(acceptance).size();
        Page done = visitor.submits("/invitations/" + INVITATION, Map.of());

        assertThat(read.text("h1")).isEqualTo("Accueil · Angers");
        assertThat(accepted).isZero();
        assertThat(done.header("Location")).isEqualTo(STOP + "?done=joined");
    }

    @Test
    void saysThatAnInvitationIsNoLongerValid() {
        API.answers("GET /api/invitations/" + INVITATION, 410, Json.problem("invitation-expired", 410));

        Page page = visitor.opens("/invitations/" + INVITATION);

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text("h1")).isEqualTo("Cette invitation ne vaut plus");
    }
}
