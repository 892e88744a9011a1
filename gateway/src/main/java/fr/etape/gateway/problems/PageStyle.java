package fr.etape.gateway.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The files that pages are made of, and what browsers may do with a page: show it in its own style, known by its hash. */
final class PageStyle {

    static final String CSS = file("page.css");
    static final String HTML = file("page.html");

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'sha256-" + hash(CSS)
            + "'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private PageStyle() {}

    static void addPolicyTo(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static String file(String name) {
        try (InputStream file = Objects.requireNonNull(PageStyle.class.getResourceAsStream("/problems/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
