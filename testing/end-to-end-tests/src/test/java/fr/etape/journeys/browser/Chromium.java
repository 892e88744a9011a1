package fr.etape.journeys.browser;

import fr.etape.journeys.suite.Root;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium and its driver; nothing is ever downloaded. */
final class Chromium {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int NO_SCRIPTS = 2;

    /**
     * Held here, or it would be forgotten: it warns at every start that it does not know this Chromium's debugging
     * protocol, which nobody uses.
     */
    private static final Logger selenium = Logger.getLogger("org.openqa.selenium");

    static {
        selenium.setLevel(Level.SEVERE);
    }

    private Chromium() {}

    /** Skips the test where no Chromium is installed, unless {@code ETAPE_BROWSER=required}. */
    static void orSkip() {
        boolean there = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        if (!there && "required".equals(System.getenv("ETAPE_BROWSER"))) {
            throw new AssertionError("ETAPE_BROWSER=required, and there is no " + BROWSER + " with " + DRIVER);
        }
        Assumptions.assumeTrue(there, "skipped: no Chromium (Debian: apt-get install chromium chromium-driver)");
    }

    static ChromeDriver on(Device device, boolean scripts, String language) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toString());
        options.addArguments(arguments(device, language));
        Map<String, Object> settings = new java.util.HashMap<>();
        settings.put("intl.accept_languages", language);
        if (!scripts) {
            settings.put("profile.managed_default_content_settings.javascript", NO_SCRIPTS);
        }
        options.setExperimentalOption("prefs", settings);
        device.emulation(scripts).ifPresent(metrics -> options.setExperimentalOption("mobileEmulation", metrics));
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    private static List<String> arguments(Device device, String language) {
        List<String> arguments = new ArrayList<>(List.of(
                "--headless",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--hide-scrollbars",
                "--lang=" + language,
                "--window-size=" + device.width() + "," + device.height(),
                "--user-data-dir=" + profile()));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory(Root.target("profiles"), "profile-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
