package fr.etape.web;

import static fr.etape.web.RegistrationForm.CREATED;
import static fr.etape.web.RegistrationForm.FORM;
import static fr.etape.web.RegistrationForm.POST;
import static fr.etape.web.RegistrationForm.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever keeps a form from being sent on, its answers are not lost. */
class AnswersIT extends StaffSite {

    @Test
    void showsTheFormAgainWhenItsTokenIsNotThatOfTheBrowser() {
        API.answers(POST, 201, CREATED);
        API.answers("GET /api/stops/angers-2027-03/programme", Json.PROGRAMME);
        Visitor stranger = new Visitor(port());

        Page page = stranger.submitsExactly(FORM, Visitor.form(Camille.answers()) + "&wishes=eau&wishes=sante");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("#form-notice-title")).isEqualTo("Rien n’a encore été envoyé");
        assertThat(page.value("givenName")).isEqualTo("Camille");
        assertThat(page.value("email")).isEqualTo("camile@angers.example");
        assertThat(page.document().select("#college [selected]").val()).isEqualTo("ELU");
        assertThat(page.document().select("[name=wishes] [selected]").eachAttr("value"))
                .containsExactly("eau", "sante");
        assertThat(API.received(POST)).isEmpty();
        String token = page.document().select("#form [name=_csrf]").val();
        assertThat(stranger.submitsExactly(FORM, Visitor.form(Camille.answers()) + "&_csrf=" + token)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void carriesTheAnswersOfAFormWithoutAPageOfItsOwn() {
        API.answers("POST /rehearsals", 202, "{\"id\": \"7\"}");
        Visitor stranger = new Visitor(port());

        Page page = stranger.submitsExactly("/start/rehearsals", "speed=fast");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.document().select("main form [name=speed]").val()).isEqualTo("fast");
        assertThat(API.received("POST /rehearsals")).isEmpty();
        String token = page.document().select("main form [name=_csrf]").val();
        assertThat(stranger.submitsExactly(
                                page.document().select("main form").attr("action"), "speed=fast&_csrf=" + token)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void carriesNothingThatAnotherSiteSent() {
        Page page = visitor.submits(FORM, Camille.answers(), "Sec-Fetch-Site", "cross-site");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.document().select("main form, main input")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenTheLanguageIsSwitched() {
        Page empty = visitor.opens(FORM);
        String address = empty.document().select(".languages [lang=en]").attr("formaction");
        Map<String, String> typed = Camille.answers();
        typed.put("switch-language", "en");

        Page page = visitor.submits(address, typed);

        assertThat(address).isEqualTo(FORM + "?lang=en");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("Register for this stop");
        assertThat(page.value("givenName")).isEqualTo("Camille");
        assertThat(page.document().select("#error-summary, #form-notice")).isEmpty();
        assertThat(page.header("Set-Cookie")).startsWith("etape-lang=en");
        assertThat(API.received(POST)).isEmpty();
        // Enter in a field presses the first button of its form.
        assertThat(page.document()
                        .select("button[form=form], #form button")
                        .getFirst()
                        .hasAttr("hidden"))
                .isTrue();
    }

    @Test
    void fillsTheFormOfAStopAfterSigningInAgain() {
        Visitor claire = new Visitor(port());
        claire.opens("/start");

        Page ended = claire.submits("/staff/opening", Map.of("name", "Angers", "venue", "Terra Botanica"));
        claire.signsIn(PROVIDER, "/staff/opening");
        Page again = claire.opens("/staff/opening");

        assertThat(ended.status()).isEqualTo(401);
        assertThat(ended.text(".callout")).startsWith("Vos réponses sont conservées");
        assertThat(ended.response().headers().allValues("Set-Cookie").toString())
                .doesNotContain("Terra", "Angers");
        assertThat(again.value("name")).isEqualTo("Angers");
        assertThat(again.value("venue")).isEqualTo("Terra Botanica");
        assertThat(again.text("#form-notice-title")).isEqualTo("Vos réponses ont été retrouvées");
        assertThat(claire.opens("/staff/opening").value("name")).isEmpty();
    }

    @Test
    void keepsTheAnswersOfSomebodyWhoseTokensWereRefused() {
        API.answers("POST /api/stops", 401, Json.problem("unauthenticated", 401));

        Page ended = visitor.submits("/staff/opening", stop());
        visitor.signsIn(PROVIDER, "/staff/opening");

        assertThat(ended.status()).isEqualTo(401);
        assertThat(visitor.opens("/staff/opening").value("venue")).isEqualTo("Terra Botanica");
    }

    @Test
    void carriesTheAnswersOnThePageThatAsksToWait() {
        API.answers("GET /api/me", 429, Json.problem("too-many-requests", 429));
        API.answers("GET /api/stops/angers-2027-03", 429, Json.problem("too-many-requests", 429));
        API.answers("DELETE /api/registrations/" + TOKEN, 429, Json.problem("too-many-requests", 429));

        Page page = visitor.submits("/registrations/" + TOKEN + "/cancellation", Map.of("reason", "malade"));

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.document().select("main form").attr("action"))
                .isEqualTo("/registrations/" + TOKEN + "/cancellation");
        assertThat(page.document().select("main form [name=reason]").val()).isEqualTo("malade");
        assertThat(page.document().select("#send-again")).hasSize(1);
    }

    private static Map<String, String> stop() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", "Angers");
        fields.put("stopId", "angers-2027-03");
        fields.put("commune", "Angers");
        fields.put("communeAsked", "Angers");
        fields.put("communeCode", "49007");
        fields.put("venue", "Terra Botanica");
        fields.put("timeZone", "Europe/Paris");
        fields.put("startsAt", "2027-03-18T09:00");
        fields.put("endsAt", "2027-03-18T17:30");
        fields.put("registrationOpensAt", "2026-12-01T08:00");
        fields.put("registrationClosesAt", "2027-03-11T18:00");
        fields.put("capacity", "300");
        return fields;
    }
}
