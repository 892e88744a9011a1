package fr.etape.launcher.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractedJarTest {

    @TempDir
    private Path target;

    private BuiltJar built;

    @BeforeEach
    void build() throws IOException {
        Path jar = Files.writeString(target.resolve("service-1.jar"), "built");
        built = new BuiltJar(jar);
    }

    @Test
    void aJarIsExtractedOnce() throws IOException {
        Path java = java("echo extracted > $last/service-1.jar");
        ExtractedJar first = ExtractedJar.of(java, built);
        ExtractedJar second = ExtractedJar.of(java("exit 1"), built);

        assertThat(first.file()).hasContent("extracted\n").hasParent(built.home());
        assertThat(second).isEqualTo(first);
    }

    @Test
    void twoStartsAtOnceUseWhatTheFasterOneMade() throws IOException {
        Path java = java("echo slower > $last/service-1.jar; mkdir -p " + built.home() + "; echo faster > "
                + built.home() + "/service-1.jar");

        ExtractedJar extracted = ExtractedJar.of(java, built);

        assertThat(extracted.file()).hasContent("faster\n");
        try (Stream<Path> left = Files.list(target.resolve("run")).filter(Files::isDirectory)) {
            assertThat(left).containsExactly(built.home());
        }
    }

    @Test
    void whatCannotBePutInItsPlaceIsSaid() throws IOException {
        Path java = java("echo extracted > $last/service-1.jar; mkdir -p " + built.home() + "; echo in the way > "
                + built.home() + "/other");

        assertThatThrownBy(() -> ExtractedJar.of(java, built)).isInstanceOf(IOException.class);
    }

    /** In the place of the JVM: a script whose last argument is where to put what is in the jar. */
    private Path java(String does) throws IOException {
        Path script = Files.createTempFile(target, "java", ".sh");
        Files.writeString(script, "#!/bin/sh\nfor last; do :; done\n" + does + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
