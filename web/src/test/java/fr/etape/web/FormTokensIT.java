package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTokensIT extends SignedInSite {

    @Test
    void takesAFormOnlyWithTheTokenOfItsCookie() {
        API.answers("POST /rehearsals", 202, "{\"id\": \"7\"}");
        Visitor other = new Visitor(port());
        String othersToken =
                other.opens("/start").document().select("[name=_csrf]").val();
        visitor.opens("/start");

        assertThat(visitor.submitsExactly("/start/rehearsals", "").status()).isEqualTo(403);
        assertThat(visitor.submitsExactly("/start/rehearsals", "_csrf=" + othersToken)
                        .status())
                .isEqualTo(403);
        assertThat(visitor.submitsExactly("/start/rehearsals", "_csrf=" + visitor.cookie("etape-csrf"))
                        .status())
                .isEqualTo(403);
        assertThat(API.received("POST /rehearsals")).isEmpty();
        assertThat(visitor.submits("/start/rehearsals", Map.of()).status()).isEqualTo(303);
    }
}
