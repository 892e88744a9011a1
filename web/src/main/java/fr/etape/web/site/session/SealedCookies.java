package fr.etape.web.site.session;

import fr.etape.web.site.layout.CookieSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Short notes that a browser keeps for this site, and only this site can read (AES-256-GCM). Each is bound to its name
 * and path, and is not believed after its time. The site itself stores none.
 */
@Component
public final class SealedCookies {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final int LONGEST_NOTE = 16_384;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealSettings settings;
    private final CookieSettings cookies;
    private final SecretKeySpec key;
    private final Clock clock = Clock.systemUTC();

    SealedCookies(SealSettings settings, CookieSettings cookies) {
        this.settings = settings;
        this.cookies = cookies;
        this.key = key(settings.secret());
    }

    /**
     * Keeps a note.
     *
     * @param path of the only pages that get to see it
     * @return whether it was short enough
     */
    public boolean keep(HttpServletResponse response, String name, String path, Duration time, String note) {
        String value = clock.instant().plus(time).getEpochSecond() + "\n" + note;
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(close(name + path, deflated(value)));
        boolean fits = text.length() <= settings.longestCookie();
        if (fits) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, path, text, time));
        }
        return fits;
    }

    /** Nothing when there is none, or none that this site wrote for this path, or its time is over. */
    public Optional<String> read(HttpServletRequest request, String name, String path) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookies.belowPath(name)))
                .map(Cookie::getValue)
                .flatMap(text -> open(name + path, text))
                .flatMap(this::inTime);
    }

    public void forget(HttpServletResponse response, String name, String path) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, path, "", Duration.ZERO));
    }

    private Optional<String> inTime(String value) {
        int end = value.indexOf('\n');
        Instant until = Instant.ofEpochSecond(Long.parseLong(value.substring(0, end)));
        return clock.instant().isBefore(until) ? Optional.of(value.substring(end + 1)) : Optional.empty();
    }

    private String cookie(String name, String path, String value, Duration time) {
        return ResponseCookie.from(cookies.belowPath(name), value)
                .path(path)
                .maxAge(time)
                .httpOnly(true)
                .secure(cookies.secureCookies())
                .sameSite("Lax")
                .build()
                .toString();
    }

    private byte[] close(String context, byte[] bytes) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(bytes);
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
            System.arraycopy(closed, 0, all, NONCE_BYTES, closed.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> open(String context, String text) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            return Optional.of(inflated(cipher(Cipher.DECRYPT_MODE, nonce, context)
                    .doFinal(all, NONCE_BYTES, Math.max(0, all.length - NONCE_BYTES))));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] deflated(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] bytes) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readNBytes(LONGEST_NOTE), StandardCharsets.UTF_8);
        }
    }

    /** Without a secret, one of this process: its notes do not outlive it. */
    private static SecretKeySpec key(@Nullable String secret) {
        byte[] random = new byte[KEY_BYTES];
        RANDOM.nextBytes(random);
        byte[] start = secret == null || secret.isEmpty() ? random : secret.getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(start, "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal("etape sealed cookies".getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
