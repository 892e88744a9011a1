package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Driver;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Somebody registers: with scripts and without, by mouse and by keys, with mistakes, and too late. */
@OnSharedSuite
class RegistrationJourney {

    private static final boolean SCRIPTS = true;
    private static final boolean NO_SCRIPTS = false;

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @Test
    void somebodyRegistersSeesTheReportMoveAndCancels(Suite suite) {
        // given a report that is open in one tab
        Etape etape = new Etape(suite.url());
        Stop stop = FillingUp.stop(suite);
        Person person = somebody("ELU", "fr");
        try (Visitor visitor = new Visitor(suite.url(), Device.DESK, SCRIPTS, "fr")) {
            visitor.open("/stops/" + stop.id() + "/report");
            int before = Integer.parseInt(confirmed(visitor));

            // when a person registers in another
            visitor.openTab();
            visitor.open("/stops/" + stop.id());
            visitor.check("stop");
            visitor.click("#register");
            visitor.check("register-empty");
            Form form = new Form(visitor);
            form.fillIn(person);
            visitor.type("#commune", "Angers");
            visitor.awaitSeen("#commune-suggestions li");
            visitor.check("register-suggestions");
            visitor.press(Keys.ARROW_DOWN, Keys.ENTER);
            assertThat(visitor.value("#commune")).startsWith("Angers");
            visitor.choose("#wish-1", "eau");
            form.send();

            // then the registration says so, and the report in the first tab moves by itself
            visitor.awaitSeen("#status[data-status=CONFIRMED]");
            String registration = visitor.address();
            assertThat(registration).startsWith("/registrations/");
            visitor.check("registration-confirmed");
            assertThatTheTicketIsThere(visitor, suite);
            visitor.switchToTab(0);
            visitor.awaitText("[data-college=ELU] [data-count=confirmed]", Integer.toString(before + 1));
            visitor.check("report");

            // and cancelling asks first, and is seen too
            visitor.switchToTab(1);
            visitor.click("#cancel");
            visitor.awaitSeen("#confirm-cancel");
            visitor.check("cancellation");
            visitor.click("#confirm-cancel");
            visitor.awaitSeen("#status[data-status=CANCELLED]");
            visitor.check("registration-cancelled");
            assertThat(visitor.sees("#ticket")).isFalse();
            visitor.switchToTab(0);
            visitor.awaitText("[data-college=ELU] [data-count=confirmed]", Integer.toString(before));
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK,en", "TELEPHONE,fr"})
    void somebodyRegistersWithoutScriptsAndCancels(Device device, String language, Suite suite) {
        // given
        Stop stop = FillingUp.stop(suite);
        try (Visitor visitor = new Visitor(suite.url(), device, NO_SCRIPTS, language)) {
            assertThatScriptsAreOff(visitor, stop);

            // when
            visitor.open("/stops/" + stop.id());
            visitor.click("#register");
            Form form = new Form(visitor);
            form.fillIn(somebody("ELU", language));
            visitor.type("#commune", "Angers");
            visitor.choose("#wish-1", "eau");
            form.sendAndSayWhichCommune();

            // then
            assertThat(visitor.find("#status").getDomAttribute("data-status")).isEqualTo("CONFIRMED");
            assertThat(visitor.text("#ticket-code")).matches("[A-Z]{4}-[A-Z]{4}-[A-Z]{4}");
            visitor.click("#cancel");
            visitor.click("#confirm-cancel");
            visitor.awaitSeen("#status[data-status=CANCELLED]");
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK,fr", "TELEPHONE,en"})
    void anErrorKeepsWhatWasTyped(Device device, String language, Suite suite) {
        // given
        Stop stop = FillingUp.stop(suite);
        Person person = somebody("ELU", language);
        try (Visitor visitor = new Visitor(suite.url(), device, SCRIPTS, language)) {
            visitor.open("/stops/" + stop.id() + "/register");
            new Form(visitor).fillIn(person);
            visitor.type("#commune", "49007");
            visitor.type("#email", "no e-mail");
            visitor.type("#siren", "123456789");
            visitor.choose("#wish-1", "eau");

            // when
            visitor.click("#submit");

            // then
            visitor.awaitSeen("#error-summary");
            visitor.check("register-errors");
            assertThat(visitor.find("html").getDomAttribute("lang")).isEqualTo(language);
            assertThat(visitor.sees("#email-error") && visitor.sees("#siren-error"))
                    .isTrue();
            assertThat(List.of(
                            visitor.value("#givenName"),
                            visitor.value("#familyName"),
                            visitor.value("#email"),
                            visitor.value("#college"),
                            visitor.value("#organisation"),
                            visitor.value("#siren")))
                    .containsExactly(
                            person.givenName(),
                            person.familyName(),
                            "no e-mail",
                            "ELU",
                            person.organisation(),
                            "123456789");
            assertThat(visitor.value("#wish-1")).isEqualTo("eau");

            // and corrected, it is accepted
            visitor.type("#email", person.email());
            visitor.type("#siren", "");
            visitor.click("#submit");
            visitor.awaitSeen("#status[data-status=CONFIRMED]");
        }
    }

    @Test
    void somebodyRegistersWithKeysAlone(Suite suite) {
        // given
        Stop stop = FillingUp.stop(suite);
        Person person = somebody("ELU", "fr");
        try (Visitor visitor = new Visitor(suite.url(), Device.DESK, SCRIPTS, "fr")) {
            visitor.open("/stops/" + stop.id());

            // when
            visitor.pressAt("#register");
            visitor.awaitSeen("#givenName");
            typeAt(visitor, "#givenName", person.givenName());
            typeAt(visitor, "#familyName", person.familyName());
            typeAt(visitor, "#email", person.email());
            typeAt(visitor, "#college", Keys.ARROW_DOWN);
            typeAt(visitor, "#organisation", person.organisation());
            typeAt(visitor, "#commune", "Angers");
            visitor.awaitSeen("#commune-suggestions li");
            visitor.press(Keys.ARROW_DOWN, Keys.ENTER);
            typeAt(visitor, "#wish-1", Keys.ARROW_DOWN);
            visitor.pressAt("#submit");

            // then
            visitor.awaitSeen("#status[data-status=CONFIRMED]");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void whoComesTooLateForASeatSeesAPlaceInTheList(Device device, Suite suite) {
        // given
        Etape etape = new Etape(suite.url());
        Stop full = Stop.open(suite.organiser(), "Cholet", Map.of("ELU", 1));
        Driver.registerAll(etape, full, List.of(Person.of("ELU")), 1);
        try (Visitor visitor = new Visitor(suite.url(), device, SCRIPTS, "en")) {

            // when
            visitor.open("/stops/" + full.id() + "/register");
            new Form(visitor).fillIn(somebody("ELU", "en"));
            visitor.type("#commune", "49007");
            visitor.click("#submit");

            // then
            visitor.awaitSeen("#status[data-status=WAITLISTED]");
            assertThat(visitor.text("#waitlist-position")).isEqualTo("1");
            visitor.check("registration-waitlisted");
            assertThat(visitor.sees("#ticket")).isFalse();
        }
    }

    /** As text, as a picture that has loaded, and as files. */
    private static void assertThatTheTicketIsThere(Visitor visitor, Suite suite) {
        assertThat(visitor.text("#ticket-code")).matches("[A-Z]{4}-[A-Z]{4}-[A-Z]{4}");
        Object width = visitor.run("return document.querySelector('.ticket-qr').naturalWidth");
        assertThat(width).hasToString("348");
        Etape nobody = new Etape(suite.url());
        for (String file : List.of("/ticket.pdf", "/ticket.ics", "/ticket.png")) {
            assertThat(nobody.get(visitor.address() + file).status()).as(file).isEqualTo(200);
        }
    }

    private static void assertThatScriptsAreOff(Visitor visitor, Stop stop) {
        visitor.open("/stops/" + stop.id());
        assertThat(visitor.find("[data-live-static]").isDisplayed())
                .as("the reload link, which a script hides")
                .isTrue();
    }

    private static void typeAt(Visitor visitor, String selector, CharSequence keys) {
        visitor.tabTo(selector);
        visitor.press(keys);
    }

    private static String confirmed(Visitor visitor) {
        return visitor.text("[data-college=ELU] [data-count=confirmed]");
    }

    private static Person somebody(String college, String language) {
        Person person = Person.of(college);
        return new Person(
                "Zoé", "L'Hostis", person.email(), college, "Ville d'Angers", null, null, language, List.of());
    }
}
