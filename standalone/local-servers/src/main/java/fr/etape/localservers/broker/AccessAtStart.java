package fr.etape.localservers.broker;

import fr.etape.localservers.topicaccess.Principal;
import fr.etape.localservers.topicaccess.TopicAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * Makes principals and rights at the first start, and whenever they differ from those that the broker has. Not with the
 * format of its directory: that happens once, and neither a new right nor a new password would ever arrive.
 */
record AccessAtStart(Path data, int adminPort, BrokerAccess access) {

    void apply() throws IOException {
        String wanted = access.digest();
        if (Files.exists(file(data)) && Files.readString(file(data)).equals(wanted)) {
            return;
        }
        Map<String, Object> settings =
                new HashMap<>(access.login(Principal.ADMIN).plainSettings());
        settings.put("bootstrap.servers", "127.0.0.1:" + adminPort);
        try (Admin admin = Admin.create(settings)) {
            TopicAccess.apply(admin, access.passwords());
        } catch (ExecutionException e) {
            throw new IOException("principals and rights were not taken", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while principals and rights were made", e);
        }
        Files.writeString(file(data), wanted);
    }

    /** What was applied last to the log that lies beside it. */
    static Path file(Path data) {
        return data.resolve("access");
    }
}
