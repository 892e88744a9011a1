package fr.etape.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.launcher.console.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void oneAtATimeHasIt() throws IOException {
        Path data = directory.resolve("data");
        try (DataDirectory first = DataDirectory.open(data)) {

            assertThatThrownBy(() -> DataDirectory.open(data))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith(
                            "another ./run (process " + ProcessHandle.current().pid() + ") uses " + first.root());
        }

        try (DataDirectory second = DataDirectory.open(data)) {
            assertThat(second.suiteFile()).isEqualTo(second.root().resolve("suite.json"));
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("cannot write to the data directory " + file + "/data")
                .hasMessageEndingWith("choose another with --data");
    }

    @Test
    void aDiskThatIsNearlyFullIsRefused() {
        assertThatThrownBy(() -> DataDirectory.open(directory, Long.MAX_VALUE))
                .isInstanceOf(Refused.class)
                .hasMessageMatching("the disk of .* has \\d+ MB left and Étape needs 8796093022207 MB; .*");
    }

    @Test
    void onlyItsOwnerCanLookIntoIt() throws IOException {
        Path made = directory.resolve("made");
        Path found = Files.createDirectory(directory.resolve("found"), mode("rwxr-xr-x"));

        DataDirectory.open(made).close();
        DataDirectory.open(found).close();

        assertThat(modeOf(made)).isEqualTo("rwx------");
        assertThat(modeOf(found)).isEqualTo("rwx------");
    }

    @Test
    void oneOfOursThatWasOpenToOthersIsClosed() throws IOException {
        Path data = directory.resolve("data");
        DataDirectory.open(data).close();
        Files.writeString(data.resolve("suite.json"), "{}");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        DataDirectory.open(data).close();

        assertThat(modeOf(data)).isEqualTo("rwx------");
    }

    /** Builds before the format was marked had these in their data directory. */
    @Test
    void dataOfAnEarlierBuildAreRefusedInASentenceAndNotTouched() throws IOException {
        Path data = Files.createDirectory(directory.resolve("data"), mode("rwxr-xr-x"));
        Files.createDirectory(data.resolve("mongod"));
        Files.writeString(data.resolve("lock"), "4711");

        assertThatThrownBy(() -> DataDirectory.open(data))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "%s holds data that this version of Étape cannot read, and was left untouched; move it away, or choose another directory with --data",
                        data);
        assertThat(modeOf(data)).isEqualTo("rwxr-xr-x");
        assertThat(data.resolve("lock")).hasContent("4711");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).containsExactlyInAnyOrder(data.resolve("mongod"), data.resolve("lock"));
        }
    }

    @Test
    void dataOfALaterFormatAreRefusedToo() throws IOException {
        Path data = directory.resolve("data");
        DataDirectory.open(data).close();
        Files.writeString(data.resolve("format"), "3\n");

        assertThatThrownBy(() -> DataDirectory.open(data)).isInstanceOf(Refused.class);
        assertThat(data.resolve("format")).hasContent("3\n");
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(String mode) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
    }

    private static String modeOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
