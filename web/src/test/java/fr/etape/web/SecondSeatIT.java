package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever registers again from the same browser is asked whether they mean somebody else. */
class SecondSeatIT extends RegistrationForm {

    @Test
    void asksBeforeTheSamePersonTakesASecondSeat() {
        API.answers(POST, 201, CREATED);
        visitor.submits(FORM, Camille.answers());
        Map<String, String> corrected = Camille.answers();
        corrected.put("key", "another-key-of-a-fresh-form");
        corrected.put("email", "camille@angers.example");

        Page asked = visitor.submits(FORM, corrected);

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.text("#somebody-else p"))
                .startsWith("Vous venez de vous inscrire : Camille Testard (camile@…).");
        assertThat(asked.value("email")).isEqualTo("camille@angers.example");
        assertThat(asked.document().select("#somebody-else a").attr("href")).isEqualTo("/registrations/" + TOKEN);
        assertThat(API.received(POST)).hasSize(1);

        corrected.put("second", "yes");
        assertThat(visitor.submits(FORM, corrected).status()).isEqualTo(303);
        assertThat(API.received(POST)).hasSize(2);
        assertThat(API.received("DELETE /api/registrations/" + TOKEN)).isEmpty();
    }

    @Test
    void replacesTheRegistrationThatIsToBeCorrected() {
        API.answers(POST, 201, CREATED);
        API.answers("DELETE /api/registrations/" + TOKEN, 204, "");
        visitor.submits(FORM, Camille.answers());
        Map<String, String> corrected = Camille.answers();
        corrected.put("key", "another-key-of-a-fresh-form");
        corrected.put("email", "camille@angers.example");
        corrected.put("second", "instead");

        assertThat(visitor.submits(FORM, corrected).status()).isEqualTo(303);
        assertThat(API.received("DELETE /api/registrations/" + TOKEN)).hasSize(1);
        assertThat(API.received(POST)).hasSize(2);
    }

    @Test
    void asksNobodyElse() {
        API.answers(POST, 201, CREATED);
        visitor.submits(FORM, Camille.answers());
        Visitor other = new Visitor(port());
        Map<String, String> answers = Camille.answers();
        answers.put("key", "the-key-of-somebody-else");

        assertThat(other.submits(FORM, answers).status()).isEqualTo(303);
    }
}
