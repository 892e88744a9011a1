package fr.etape.web;

import static fr.etape.web.RegistrationForm.FORM;
import static fr.etape.web.RegistrationForm.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is not a form, a query or a link is refused with a page, and writes nothing into the log. */
@ExtendWith(OutputCaptureExtension.class)
class MalformedInputIT extends StaffSite {

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
}
