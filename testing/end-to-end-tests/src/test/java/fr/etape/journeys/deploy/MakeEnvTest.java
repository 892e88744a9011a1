package fr.etape.journeys.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeEnvTest {

    @TempDir
    Path checkout;

    private Script makeEnv;
    private Path env;

    @BeforeEach
    void copy() throws IOException {
        makeEnv = Script.copied(checkout, "deploy/make-env");
        env = checkout.resolve(".env");
        Files.writeString(
                checkout.resolve(".env.example"), "# secrets\n#OPTION=\nADDRESS=http://localhost\nFIRST=\nSECOND=\n");
    }

    @Test
    void everyEmptySecretGetsAValueOfItsOwn() throws Exception {
        assertThat(makeEnv.run("")).isEqualTo(new Script.Ended(0, ""));

        assertThat(Files.readString(env))
                .matches(
                        "# secrets\n#OPTION=\nADDRESS=http://localhost\nFIRST=([0-9a-f]{64})\nSECOND=(?!\\1)[0-9a-f]{64}\n");
    }

    @Test
    void onlyItsOwnerCanReadIt() throws Exception {
        makeEnv.run("");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(env)))
                .isEqualTo("rw-------");
    }

    @Test
    void oneThatExistsStaysAndNothingIsLeftBesideIt() throws Exception {
        Files.writeString(env, "FIRST=opens what is stored\n");

        Script.Ended ended = makeEnv.run("");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.output()).contains(".env exists and was left as it is");
        assertThat(env).hasContent("FIRST=opens what is stored\n");
        try (Stream<Path> files = Files.list(checkout)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".env", ".env.example", "deploy");
        }
    }
}
