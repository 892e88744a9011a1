package fr.etape.launcher.services;

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

class ApplicationTest {

    @TempDir
    private Path target;

    private BuiltJar built;

    @BeforeEach
    void build() throws IOException {
        Path jar = Files.writeString(target.resolve("service-1.jar"), "built");
        built = BuiltJar.of(jar);
    }

    @Test
    void aJarIsTakenApartOnce() throws IOException {
        Path java = java("echo apart > $last/service-1.jar");
        Application first = Application.of(java, built, false);
        Application second = Application.of(java("exit 1"), built, false);

        assertThat(first.jar()).hasContent("apart\n").hasParent(built.home());
        assertThat(second).isEqualTo(first);
    }

    @Test
    void twoStartsAtOnceUseWhatTheFasterOneMade() throws IOException {
        Path java = java("echo slower > $last/service-1.jar; mkdir -p " + built.home() + "; echo faster > "
                + built.home() + "/service-1.jar");

        Application application = Application.of(java, built, false);

        assertThat(application.jar()).hasContent("faster\n");
        try (Stream<Path> left = Files.list(target.resolve("run")).filter(Files::isDirectory)) {
            assertThat(left).containsExactly(built.home());
        }
    }

    /** A launcher that works beans out finds what one that did not has left. */
    @Test
    void oneWithItsBeansWorkedOutIsNotTakenForOneWithout() throws IOException {
        Application without = Application.of(java("echo apart > $last/service-1.jar"), built, false);

        assertThatThrownBy(() -> Application.of(java("exit 1"), built, true)).isInstanceOf(IOException.class);
        assertThat(without.home()).isEqualTo(built.home());
    }

    @Test
    void whatCannotBePutInItsPlaceIsSaid() throws IOException {
        Path java = java("echo apart > $last/service-1.jar; mkdir -p " + built.home() + "; echo in the way > "
                + built.home() + "/other");

        assertThatThrownBy(() -> Application.of(java, built, false)).isInstanceOf(IOException.class);
    }

    /** In the place of the JVM: a script whose last argument is where to put what is in the jar. */
    private Path java(String does) throws IOException {
        Path script = Files.createTempFile(target, "java", ".sh");
        Files.writeString(script, "#!/bin/sh\nfor last; do :; done\n" + does + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
