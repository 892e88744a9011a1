package fr.etape.launcher.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path directory;

    private ClassArchive archive;

    @BeforeEach
    void anArchiveThatIsNotThereYet() {
        archive = new ClassArchive(directory.resolve("classes.aot"));
    }

    @Test
    void isDueAndNotUsedBeforeAnythingWasLearned() {
        assertThat(archive.isDue()).isTrue();
        assertThat(archive.use()).isEmpty();
    }

    @Test
    void isUsedOnceItIsKept() throws IOException {
        Files.writeString(written(), "what was learned");

        archive.keep();

        assertThat(archive.isDue()).isFalse();
        assertThat(archive.use()).anyMatch(option -> option.endsWith("=" + archive.file()));
    }

    @Test
    void isNeitherUsedNorTriedAgainWhenTheJvmWroteNothing() throws IOException {
        archive.keep();

        assertThat(archive.isDue()).isFalse();
        assertThat(archive.use()).isEmpty();
    }

    private Path written() {
        String option = archive.learn().getFirst();
        return Path.of(option.substring(option.indexOf('=') + 1));
    }
}
