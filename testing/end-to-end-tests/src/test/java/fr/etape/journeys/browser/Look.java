package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import fr.etape.journeys.suite.Root;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What is asked of every page that a browser shows. */
record Look(ChromeDriver browser) {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** @param where the page, the language and the device, for messages and for the name of the screenshot */
    void check(String where) {
        screenshot(Root.target("screenshots").resolve(where + ".png"));
        Results results = axe();
        assertThat(results.getViolations()).as("axe on " + where).isEmpty();
        assertThat(results.getPasses())
                .as("rules that axe could apply to " + where)
                .hasSizeGreaterThan(5);
        assertThat(console()).as("console of " + where).isEmpty();
        assertThat(overflow()).as("pixels that do not fit on " + where).isZero();
    }

    List<String> violations() {
        return axe().getViolations().stream()
                .map(rule -> String.valueOf(rule.getId()))
                .toList();
    }

    /**
     * What Chromium wrote on its console since it was last asked, but that this very page came with a status such as
     * 404 or 503.
     */
    List<String> console() {
        String own = browser.getCurrentUrl() + " - Failed to load resource: the server responded with a status of ";
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.startsWith(own))
                .toList();
    }

    void screenshot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Results axe() {
        AxeRunOptions options = new AxeRunOptions();
        // All elements of a violation, and one of each rule that passed: of a long page, the others would be megabytes.
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return new AxeBuilder()
                .withOptions(options)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze(browser);
    }

    private long overflow() {
        String script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        return ((Number) Objects.requireNonNull(browser.executeScript(script))).longValue();
    }
}
