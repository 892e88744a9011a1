package fr.etape.tracecontext.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** An application that has this module on its class path, and sets up nothing. */
@ExtendWith(OutputCaptureExtension.class)
class LogLinesTest {

    private static final String FORGED = "2026-11-26T16:50:00.000Z  WARN 1 --- [web] claire.moreau signed in";
    private static ConfigurableApplicationContext application;

    @Configuration(proxyBeanMethods = false)
    static class Application {}

    private final Logger log = LoggerFactory.getLogger(LogLinesTest.class);

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource({
        "10, '\\n'",
        "13, '\\r'",
        "0, '\\u0000'",
        "27, '\\u001b'",
        "127, '\\u007f'",
        "133, '\\u0085'",
        "155, '\\u009b'",
        "8232, '\\u2028'",
        "8238, '\\u202e'",
        "65279, '\\ufeff'"
    })
    void aCharacterThatNobodySeesIsWrittenAsAnEscape(int character, String escape, CapturedOutput output) {
        log.warn("before{}after", Character.toString(character));

        assertThat(output.getOut()).contains(": before" + escape + "after");
    }

    @Test
    void aMessageStartsNoLineOfItsOwn(CapturedOutput output) {
        log.warn("the provider said {}", "no\r\n" + FORGED);

        assertThat(output.getOut().lines()).noneMatch(line -> line.startsWith(FORGED));
        assertThat(output.getOut()).contains("the provider said no\\r\\n" + FORGED);
    }

    @Test
    void neitherDoesAnException(CapturedOutput output) {
        Exception cause = new IllegalStateException("inner\n" + FORGED);
        log.warn("failed", new IllegalArgumentException("outer\n" + FORGED + "\u001b[31m", cause));

        assertThat(output.getOut().lines()).noneMatch(line -> line.startsWith(FORGED));
        assertThat(output.getOut())
                .contains("IllegalArgumentException: outer\\n" + FORGED + "\\u001b[31m")
                .contains("Caused by: java.lang.IllegalStateException: inner\\n" + FORGED);
    }

    /** Control: the lines of a stack trace stay lines. */
    @Test
    void aStackTraceStaysReadable(CapturedOutput output) {
        log.warn("failed", new IllegalArgumentException("plain", new IllegalStateException("cause")));

        assertThat(output.getOut().lines().map(String::strip))
                .contains(
                        "java.lang.IllegalArgumentException: plain",
                        "Caused by: java.lang.IllegalStateException: cause")
                .anyMatch(line -> line.startsWith("at fr.etape.tracecontext.logs.LogLinesTest."));
    }

    @Test
    void ordinaryTextStaysAsItIs(CapturedOutput output) {
        log.warn("Étape\tde Saint-Denis 100 % \\ $1 😀");

        assertThat(output.getOut()).contains(": Étape\tde Saint-Denis 100 % \\ $1 😀");
    }

    @Test
    void aLineNamesItsTrace(CapturedOutput output) {
        try (MDC.MDCCloseable ignored = MDC.putCloseable("traceId", "4bf92f3577b34da6a3ce929d0e0e4736")) {
            log.warn("within");
        }

        assertThat(output.getOut()).containsPattern("\\[4bf92f3577b34da6a3ce929d0e0e4736] .*LogLinesTest .*: within");
    }

    @Test
    void anAddressThatNobodyKnowsIsNotLogged(CapturedOutput output) {
        LoggerFactory.getLogger("org.springframework.web.servlet.PageNotFound")
                .warn("No mapping for GET /registrations/stop-x.secret,");
        LoggerFactory.getLogger("org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver")
                .warn("Resolved [rejected value [secret]]");

        assertThat(output.getOut()).doesNotContain("secret");
    }
}
