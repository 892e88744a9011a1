package fr.etape.launcher.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.launcher.console.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltJarTest {

    @TempDir
    Path root;

    @Test
    void isTheJarOfTheModuleAndNoOther() throws IOException {
        Path target = Files.createDirectories(root.resolve("web/target"));
        Files.writeString(target.resolve("web-0.1.0-SNAPSHOT-sources.jar"), "sources");
        Files.writeString(target.resolve("web-0.1.0-SNAPSHOT.jar.original"), "thin");
        Path jar = Files.writeString(target.resolve("web-0.1.0-SNAPSHOT.jar"), "jar");

        assertThat(BuiltJar.of(root.resolve("web"), "web").file()).isEqualTo(jar);
    }

    @Test
    void anotherBuildHasAnotherHome() throws IOException {
        Path jar = Files.writeString(root.resolve("web-1.0.jar"), "first");
        Path first = new BuiltJar(jar).home();
        Files.writeString(jar, "second");

        Path second = new BuiltJar(jar).home();
        assertThat(second).isNotEqualTo(first);
        assertThat(second.getParent()).isEqualTo(root.resolve("run"));
    }

    @Test
    void aModuleThatIsNotBuiltIsNamed() {
        assertThatThrownBy(() -> BuiltJar.of(root.resolve("gateway"), "gateway"))
                .isInstanceOf(Refused.class)
                .hasMessage("gateway is not built: there is no " + root.resolve("gateway/target"));
    }
}
