package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Whatever keeps a form from being sent on, its answers are not lost; and what is not a form is refused with a page.
 */
@ExtendWith(OutputCaptureExtension.class)
class AnswersIT extends StaffSite {

    private static final String FORM = "/stops/angers-2027-03/register";
    private static final String POST = "POST /api/stops/angers-2027-03/registrations";
    private static final String TOKEN = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String CREATED = "{\"status\": \"CONFIRMED\", \"accessToken\": \"" + TOKEN + "\"}";

    @Test
    void showsTheFormAgainWhenItsTokenIsNotThatOfTheBrowser() {
        API.answers(POST, 201, CREATED);
        API.answers("GET /api/stops/angers-2027-03/programme", Json.PROGRAMME);
        Visitor stranger = new Visitor(port());

        Page page = stranger.submitsExactly(FORM, Visitor.form(camille()) + "&wishes=eau&wishes=sante");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("#form-notice-title")).isEqualTo("Rien n’a encore été envoyé");
        assertThat(page.value("givenName")).isEqualTo("Camille");
        assertThat(page.value("email")).isEqualTo("camile@angers.example");
        assertThat(page.document().select("#college [selected]").val()).isEqualTo("ELU");
        assertThat(page.document().select("[name=wishes] [selected]").eachAttr("value"))
                .containsExactly("eau", "sante");
        assertThat(API.received(POST)).isEmpty();
        String token = page.document().select("#form [name=_csrf]").val();
        assertThat(stranger.submitsExactly(FORM, Visitor.form(camille()) + "&_csrf=" + token)
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
        Page page = visitor.submits(FORM, camille(), "Sec-Fetch-Site", "cross-site");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.document().select("main form, main input")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenTheLanguageIsSwitched() {
        Page empty = visitor.opens(FORM);
        String address = empty.document().select(".languages [lang=en]").attr("formaction");
        Map<String, String> typed = camille();
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

    @Test
    void asksBeforeTheSamePersonTakesASecondSeat() {
        API.answers(POST, 201, CREATED);
        visitor.submits(FORM, camille());
        Map<String, String> corrected = camille();
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
        visitor.submits(FORM, camille());
        Map<String, String> corrected = camille();
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
        visitor.submits(FORM, camille());
        Visitor other = new Visitor(port());
        Map<String, String> answers = camille();
        answers.put("key", "the-key-of-somebody-else");

        assertThat(other.submits(FORM, answers).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wishes[300]=x",
                "wishes[abc]=x",
                "wishes[-1]=x",
                "wishes[0][x]=x",
                "givenName[0]=x",
                "language[x]=x",
                "key=a%00b",
                "key=a%0D%0Ab",
                "givenName=%00"
            })
    void refusesMalformedInputsWithAPageAndWithoutALine(String input, CapturedOutput log) {
        String before = log.getAll();

        Page page = visitor.submits(FORM, input.replace("[", "%5B").replace("]", "%5D"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("h1")).isEqualTo("Cette demande n’a pas été comprise");
        assertThat(log.getAll()).isEqualTo(before);
    }

    @Test
    void refusesALongFormAtOnce() {
        Page page = visitor.submits(FORM, "commune=x" + "+".repeat(32_000) + "y");
        Page many = visitor.submits(FORM, "wishes=x&".repeat(300) + "a=b");

        assertThat(page.status()).isEqualTo(400);
        assertThat(many.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/audit?from=%2B999999999-12-31",
                "/audit?to=-999999999-12-31",
                "/audit?before=abc",
                "/audit?before=%2B999999999-12-31T00:00:00Z",
                "/registrations?cursor=abc"
            })
    void refusesMalformedQueriesWithAPageAndWithoutALine(String query, CapturedOutput log) {
        API.answers(
                "GET /api/stops/angers-2027-03/registrations?cursor=abc&limit=100",
                400,
                Json.problem("unreadable", 400));
        String until = "?until=%2B999999999-12-31T00%3A00%3A00Z&limit=50";
        API.answers("GET /api/stops/angers-2027-03/audit" + until, 400, Json.problem("unreadable", 400));
        String before = log.getAll();

        Page page = visitor.opens(STOP + query);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("h1")).isEqualTo("Cette demande n’a pas été comprise");
        assertThat(log.getAll()).isEqualTo(before);
    }

    @Test
    void writesNoLinkIntoTheLog(CapturedOutput log) {
        for (String tail : new String[] {",", "%3E", "/x", ".", "/cancellation,", "%0a", "/x/y"}) {
            visitor.opens("/registrations/" + TOKEN + tail);
            visitor.submitsExactly("/registrations/" + TOKEN + tail, "");
        }

        assertThat(log.getAll()).doesNotContain(TOKEN.substring(0, 30));
    }

    private static Map<String, String> camille() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", "key-of-the-first-form");
        fields.put("givenName", "Camille");
        fields.put("familyName", "Testard");
        fields.put("email", "camile@angers.example");
        fields.put("college", "ELU");
        fields.put("organisation", "Ville d’Angers");
        fields.put("commune", "Angers");
        fields.put("communeAsked", "Angers");
        fields.put("communeCode", "49007");
        fields.put("language", "fr");
        return fields;
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
