package fr.etape.gateway.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one page of the gateway, in French and in English at once, complete in one answer: the web may be what does not
 * answer. Nothing that a client sent is repeated, not even the address: an empty link leads to the page that was asked
 * for.
 */
final class ErrorPage {

    private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z.-]+)}}");
    private static final Properties TEXTS = texts();
    private static final String STYLE = file("page.css");
    private static final String TEMPLATE = file("page.html").replace("{{style}}", STYLE);

    /** It may be shown in its own style, known by its hash, and do nothing else. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'sha256-" + sha256(STYLE)
            + "'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private ErrorPage() {}

    /**
     * The page.
     *
     * @param seconds to wait before another try; 0 when unknown
     * @param isRead whether a page was asked for, and nothing sent
     */
    static String of(Problem problem, long seconds, boolean isRead, String traceId) {
        return HOLE.matcher(TEMPLATE)
                .replaceAll(hole -> Matcher.quoteReplacement(
                        switch (hole.group(1)) {
                            case "trace-id" -> traceId;
                            case "seconds" -> Long.toString(seconds);
                            case "wait" -> hiddenUnless(seconds > 0);
                            case "form" -> hiddenUnless(!isRead);
                            case "again" -> hiddenUnless(isRead && problem.mayPass());
                            case "sent.fr" -> text((problem.mayHaveTakenEffect() ? "maybe-" : "not-") + "sent.fr");
                            case "sent.en" -> text((problem.mayHaveTakenEffect() ? "maybe-" : "not-") + "sent.en");
                            default -> text(problem.slug() + '.' + hole.group(1));
                        }));
    }

    private static String hiddenUnless(boolean isShown) {
        return isShown ? "" : "hidden";
    }

    private static String text(String key) {
        return Objects.requireNonNull(TEXTS.getProperty(key), key);
    }

    static void addPolicyTo(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static Properties texts() {
        try {
            Properties texts = new Properties();
            texts.load(new StringReader(file("page.properties")));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name) {
        try (var file = Objects.requireNonNull(ErrorPage.class.getResourceAsStream("/problems/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
