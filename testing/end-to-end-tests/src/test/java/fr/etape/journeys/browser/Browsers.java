package fr.etape.journeys.browser;

import java.net.URI;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/**
 * Browsers that run and nobody uses. One takes longer to start than most visits last, so the next visitor gets it, with
 * nothing left of the one before: no tab, cookie, stored value, cached answer or line on the console.
 */
final class Browsers {

    private record Kind(Device device, boolean scripts, String language) {}

    private static final Map<Kind, Deque<ChromeDriver>> free = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Browsers::quitAll));
    }

    private Browsers() {}

    static ChromeDriver take(Device device, boolean scripts, String language) {
        ChromeDriver waiting = freeOf(new Kind(device, scripts, language)).pollFirst();
        return waiting == null ? Chromium.on(device, scripts, language) : waiting;
    }

    /** @param site the only one that the visitor was at */
    static void giveBack(ChromeDriver browser, URI site, Device device, boolean scripts, String language) {
        try {
            forget(browser, site);
        } catch (RuntimeException e) {
            // A window that hangs or was closed: the next visitor gets a new browser.
            browser.quit();
            return;
        }
        freeOf(new Kind(device, scripts, language)).addFirst(browser);
    }

    private static void forget(ChromeDriver browser, URI site) {
        List<String> tabs = List.copyOf(browser.getWindowHandles());
        for (String tab : tabs.subList(1, tabs.size())) {
            browser.switchTo().window(tab).close();
        }
        browser.switchTo().window(tabs.getFirst()).get("about:blank");
        browser.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
        browser.executeCdpCommand(
                "Storage.clearDataForOrigin",
                Map.of("origin", site.getScheme() + "://" + site.getAuthority(), "storageTypes", "all"));
        browser.manage().logs().get(LogType.BROWSER);
    }

    private static Deque<ChromeDriver> freeOf(Kind kind) {
        return free.computeIfAbsent(kind, unknown -> new ConcurrentLinkedDeque<>());
    }

    private static void quitAll() {
        free.values().forEach(browsers -> browsers.forEach(ChromeDriver::quit));
    }
}
