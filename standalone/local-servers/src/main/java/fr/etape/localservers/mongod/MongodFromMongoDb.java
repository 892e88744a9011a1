package fr.etape.localservers.mongod;

import de.flapdoodle.embed.mongo.distribution.Version;
import de.flapdoodle.embed.mongo.transitions.Mongod;
import de.flapdoodle.embed.process.archives.ExtractedFileSet;
import de.flapdoodle.embed.process.config.store.Package;
import de.flapdoodle.embed.process.types.Archive;
import de.flapdoodle.reverse.StateID;
import de.flapdoodle.reverse.TransitionWalker;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * The build MongoDB publishes for this platform, found and fetched by flapdoodle's embed.mongo, and compared with the
 * checksum that MongoDB publishes beside it.
 */
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
        TransitionWalker mongod = mongod();
        try (var archive = mongod.initState(StateID.of(Archive.class))) {
            Checksum.publishedFor(address()).require(archive.current().value());
        } catch (IOException | RuntimeException e) {
            throw new Failed(e.toString());
        }
        try (var extracted = mongod.initState(StateID.of(ExtractedFileSet.class))) {
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

    /** Where the archive for this platform is. */
    static URI address() {
        try (var found = mongod().initState(StateID.of(Package.class))) {
            return URI.create(found.current().url());
        }
    }

    private static TransitionWalker mongod() {
        return Mongod.instance().transitions(Version.V8_0_23).walker();
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
