package fr.etape.launcher.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path directory;

    private Path loaded;

    @BeforeEach
    void aProgramHasRun() throws IOException {
        loaded = Files.writeString(directory.resolve("loaded.txt"), "java/lang/Object id: 0\njava/lang/Str");
    }

    @Test
    void aFirstStartNotesWhatItLoads() {
        assertThat(archive("exit 1").options()).containsExactly("-XX:DumpLoadedClassList=" + loaded);
    }

    @Test
    void isMadeFromTheWholeLinesOfTheNotesAndThenUsed() throws Exception {
        ClassArchive archive = archive("cat \"$classes\" > \"$output\"");

        archive.make(List.of());

        assertThat(archive.file()).hasContent("java/lang/Object id: 0\n");
        assertThat(archive.options()).contains("-XX:SharedArchiveFile=" + archive.file());
        assertThat(archive.isDue()).isFalse();
    }

    @Test
    void isNotDueAgainWhenItCannotBeMade() throws Exception {
        ClassArchive archive = archive("echo half > \"$output\"; exit 1");

        archive.make(List.of());

        assertThat(archive.isDue()).isFalse();
        assertThat(archive.options()).isEmpty();
        assertThat(archive.file()).doesNotExist();
    }

    @Test
    void staysDueWhenNothingHasRun() throws Exception {
        Files.delete(loaded);
        ClassArchive archive = archive("exit 1");

        archive.make(List.of());

        assertThat(archive.isDue()).isTrue();
    }

    @Test
    @Timeout(30)
    void staysDueAndLeavesNoProcessWhenItIsInterrupted() throws Exception {
        Path pid = directory.resolve("pid");
        ClassArchive archive = archive("echo $$ > " + pid + ".part; mv " + pid + ".part " + pid + "; exec sleep 60");
        CountDownLatch ended = new CountDownLatch(1);
        Thread maker = Thread.ofPlatform().start(() -> {
            try {
                archive.make(List.of());
            } catch (InterruptedException e) {
                ended.countDown();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        await().until(() -> Files.exists(pid));

        maker.interrupt();

        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())))
                .isEmpty();
        assertThat(archive.isDue()).isTrue();
    }

    /** In place of the JVM: a script that knows where the notes are and where to write. */
    private ClassArchive archive(String does) {
        try {
            Path java = Files.writeString(directory.resolve("java.sh"), """
                    #!/bin/sh
                    for word; do
                      case $word in
                        -XX:SharedClassListFile=*) classes=${word#*=} ;;
                        -XX:SharedArchiveFile=*) output=${word#*=} ;;
                      esac
                    done
                    """ + does + "\n");
            Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
            return ClassArchive.of(java, directory.resolve("service.jar"), directory, loaded);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
