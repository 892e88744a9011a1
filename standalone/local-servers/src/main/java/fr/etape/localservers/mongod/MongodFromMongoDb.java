package fr.etape.localservers.mongod;

import de.flapdoodle.embed.mongo.distribution.Version;
import de.flapdoodle.embed.mongo.transitions.Mongod;
import de.flapdoodle.embed.process.archives.ExtractedFileSet;
import de.flapdoodle.reverse.StateID;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The build MongoDB publishes for this platform, found and fetched by flapdoodle's embed.mongo. */
final class MongodFromMongoDb implements MongodDownload {

    private static final URI SITE = URI.create("https://fastdl.mongodb.org/");
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @Override
    public String said() {
        return "MongoDB's own build";
    }

    @Override
    public Path target(Path cache) {
        return cache.resolve("mongod-mongodb").resolve("mongod");
    }

    @Override
    public Path fetch(Path cache) throws Failed {
        requireSite();
        Path target = target(cache);
        try (var extracted = Mongod.instance()
                .transitions(Version.Main.V8_0)
                .walker()
                .initState(StateID.of(ExtractedFileSet.class))) {
            Files.createDirectories(target.getParent());
            Path aside = Files.createTempFile(target.getParent(), "mongod", ".part");
            Files.copy(extracted.current().executable(), aside, StandardCopyOption.REPLACE_EXISTING);
            if (!aside.toFile().setExecutable(true)) {
                throw new Failed("cannot make " + aside + " executable");
            }
            return Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            throw new Failed(e.toString());
        }
    }

    /** The library's own download waits long and says little when the site is out of reach. */
    private static void requireSite() throws Failed {
        try {
            HttpURLConnection connection = (HttpURLConnection) SITE.toURL().openConnection();
            connection.setRequestMethod("HEAD");
            connection.setConnectTimeout((int) PATIENCE.toMillis());
            connection.setReadTimeout((int) PATIENCE.toMillis());
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException e) {
            throw new Failed(
                    "cannot reach " + SITE.getHost() + " (" + e.getClass().getSimpleName() + ")");
        }
    }
}
