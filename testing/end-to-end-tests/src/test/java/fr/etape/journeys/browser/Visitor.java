package fr.etape.journeys.browser;

import static org.awaitility.Awaitility.await;

import fr.etape.journeys.suite.Root;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** Somebody in front of a browser. */
final class Visitor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_TABS = 60;

    /**
     * Where the screenshots of the README are refreshed: {@code -Detape.screenshots=docs/screenshots}; else nowhere.
     */
    private static final String FOR_README = System.getProperty("etape.screenshots", "");

    private final URI site;
    private final Device device;
    private final String language;
    private final boolean scripts;
    private final ChromeDriver browser;
    private final Look look;

    Visitor(URI site, Device device, boolean scripts, String language) {
        this.site = site;
        this.scripts = scripts;
        this.device = device;
        this.language = language;
        this.browser = Browsers.take(device, scripts, language);
        this.look = new Look(browser);
    }

    void open(String path) {
        browser.get(site.resolve(path).toString());
    }

    String address() {
        return URI.create(browser.getCurrentUrl()).getPath();
    }

    void openTab() {
        browser.switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
    }

    /** And goes back to the first. */
    void closeTab() {
        browser.close();
        switchToTab(0);
    }

    void switchToTab(int number) {
        browser.switchTo().window(List.copyOf(browser.getWindowHandles()).get(number));
    }

    /** Waits for the page that follows a click, where the element is. */
    WebElement find(String selector) {
        if (!sees(selector)) {
            awaitSeen(selector);
        }
        return browser.findElement(By.cssSelector(selector));
    }

    boolean sees(String selector) {
        return !browser.findElements(By.cssSelector(selector)).isEmpty();
    }

    String text(String selector) {
        return find(selector).getText().strip();
    }

    List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Of each element that has it. */
    List<String> attributes(String selector, String name) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(element -> element.getDomAttribute(name))
                .filter(Objects::nonNull)
                .toList();
    }

    String value(String selector) {
        String value = find(selector).getDomProperty("value");
        return value == null ? "" : value;
    }

    void type(String selector, String text) {
        WebElement field = find(selector);
        field.clear();
        field.sendKeys(text);
    }

    void scrollTo(String selector) {
        run("document.querySelector(\"" + selector + "\").scrollIntoView()");
    }

    /** How a moment is typed depends on the browser's language; what the field holds does not. */
    void setMoment(String field, LocalDateTime time) {
        run("document.getElementById('%s').value = '%s'".formatted(field, time));
    }

    void choose(String selector, String value) {
        new Select(find(selector)).selectByValue(value);
    }

    void click(String selector) {
        find(selector).click();
    }

    void awaitSeen(String selector) {
        awaitSeen(selector, PATIENCE);
    }

    void awaitSeen(String selector, Duration patience) {
        await(selector + " appears at " + browser.getCurrentUrl())
                .atMost(patience)
                .ignoreExceptions()
                .until(() -> sees(selector));
    }

    void awaitText(String selector, String text) {
        await(selector + " says " + text).atMost(PATIENCE).ignoreExceptions().until(() -> text(selector), text::equals);
    }

    void awaitCount(String selector, int count) {
        await(count + " of " + selector)
                .atMost(PATIENCE)
                .until(() -> browser.findElements(By.cssSelector(selector)).size() == count);
    }

    /** All the way to the provider and back to the first page. */
    void signOut() {
        click("#sign-out");
        awaitSeen("nav a[href='/'][aria-current=page]");
    }

    void awaitAddress(String beginning) {
        await(beginning + " is reached").atMost(PATIENCE).until(() -> address().startsWith(beginning));
    }

    /** Presses Tab until an element has the focus; throws {@link AssertionError} when it never has. */
    void tabTo(String selector) {
        WebElement wanted = find(selector);
        for (int i = 0; i < MOST_TABS; i++) {
            if (browser.switchTo().activeElement().equals(wanted)) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError(selector + " cannot be reached with the Tab key");
    }

    /** With keys alone. */
    void pressAt(String selector) {
        tabTo(selector);
        press(Keys.ENTER);
    }

    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** Nothing for axe to say, nothing on the console, nothing wider than the window; and a screenshot. */
    void check(String page) {
        look.check(page + "-" + language + "-" + device.name().toLowerCase(Locale.ROOT));
    }

    /** {@link #check}, which takes scripts. */
    void checkIfScripted(String page) {
        if (scripts) {
            check(page);
        }
    }

    /** What axe finds, without judging: for the control. */
    List<String> violations() {
        return look.violations();
    }

    /** What Chromium wrote on its console since it was last asked, as {@link Look#console} has it. */
    List<String> console() {
        return look.console();
    }

    Object run(String script) {
        Object result = browser.executeScript(script);
        return result == null ? "" : result;
    }

    /** Refreshes a picture of the README, when asked to. */
    void pictureForReadme(String name) {
        if (!FOR_README.isEmpty()) {
            look.screenshot(Root.folder().resolve(FOR_README).resolve(name + ".png"));
        }
    }

    @Override
    public void close() {
        Browsers.giveBack(browser, site, device, scripts, language);
    }
}
