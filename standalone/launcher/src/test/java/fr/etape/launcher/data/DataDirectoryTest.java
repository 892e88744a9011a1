package fr.etape.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.launcher.console.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
