package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public page, in both languages and on both devices. */
@OnSharedSuite
class PagesJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @ParameterizedTest
    @CsvSource({"DESK,fr", "DESK,en", "TELEPHONE,fr", "TELEPHONE,en"})
    void everyPageIsAccessibleInBothLanguagesOnADeskAndOnATelephone(Device device, String language, Suite suite) {
        Stop stop = FillingUp.stop(suite);
        try (Visitor visitor = new Visitor(suite.url(), device, true, language)) {
            for (String page : List.of("tour /", "start /start", "privacy /privacy", "accessibility /accessibility")) {
                look(visitor, page.split(" ")[0], page.split(" ")[1], language);
            }
            look(visitor, "stop", "/stops/" + stop.id(), language);
            look(visitor, "register", "/stops/" + stop.id() + "/register", language);
            look(visitor, "report", "/stops/" + stop.id() + "/report", language);
        }
    }

    private static void look(Visitor visitor, String name, String path, String language) {
        visitor.open(path);
        assertThat(visitor.find("html").getDomAttribute("lang")).as(path).isEqualTo(language);
        visitor.check(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/stops/nowhere-2027", "/registrations/forged.token"})
    void whatIsNotThereIsAPageOfOursToo(String path, Suite suite) {
        try (Visitor visitor = new Visitor(suite.url(), Device.DESK, true, "fr")) {
            visitor.open(path);
            visitor.check("not-found" + path.replace('/', '-'));
        }
    }

    /** The control: a page with a field without a label, a script in the page and a console message is found out. */
    @Test
    void theChecksFindWhatIsWrong(Suite suite) {
        try (Visitor visitor = new Visitor(suite.url(), Device.DESK, true, "fr")) {
            visitor.open("/");
            visitor.run("document.querySelector('main').innerHTML += '<input type=text>'");
            visitor.run("const s = document.createElement('script'); s.textContent = '1'; document.body.append(s)");

            assertThat(visitor.violations()).contains("label");
            assertThat(visitor.console()).anyMatch(line -> line.contains("Content Security Policy"));
        }
    }
}
