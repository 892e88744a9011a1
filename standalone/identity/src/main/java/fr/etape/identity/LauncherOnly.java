package fr.etape.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.PropertyResolver;

/**
 * Refuses to start unless the launcher started us: it keeps a secret in its data directory, which its owner alone can
 * read, and hands it over by the environment. So a provider with published passwords cannot come up in a deployment by
 * a mistake.
 */
final class LauncherOnly implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String KEPT_AS = "identity-launcher";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    /** @throws RefusedToStart with what is missing */
    static void check(PropertyResolver properties) {
        String handed = properties.getProperty("etape.identity.launcher-secret", "");
        String kept = kept(properties.getProperty("etape.identity.secrets"));
        if (kept.isEmpty() || !same(handed, kept)) {
            throw new RefusedToStart("the launcher of ./run did not start this process");
        }
        String address = properties.getProperty("server.address", "");
        if (!isLoopback(address)) {
            throw new RefusedToStart("server.address is '" + address + "', which is not the loopback address");
        }
    }

    private static String kept(@Nullable String secrets) {
        if (secrets == null || secrets.isBlank()) {
            return "";
        }
        try {
            return Files.readString(Path.of(secrets, KEPT_AS)).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLoopback(String address) {
        try {
            // Without an address the server would listen on all of them.
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
