package fr.etape.launcher.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the JVM that runs the tests, on a program of one class. */
class ArchivingIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path directory;

    @Test
    void theSecondStartTakesTheClassesOfTheProgramFromTheArchive() throws Exception {
        Path jar = program();
        ClassArchive archive = ClassArchive.of(JAVA, jar, directory, directory.resolve("loaded.txt"));
        assertThat(started(jar, archive.options())).doesNotContain("Hello source: shared objects file");

        Archiving.afterwards(List.of(archive));

        assertThat(archive.file()).isRegularFile();
        assertThat(started(jar, archive.options())).contains("Hello source: shared objects file");
    }

    private Path program() throws Exception {
        Path source = Files.writeString(
                directory.resolve("Hello.java"),
                "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
        run(JAVA.resolveSibling("javac").toString(), source.toString());
        Path jar = directory.resolve("hello.jar");
        run(
                JAVA.resolveSibling("jar").toString(),
                "--create",
                "--file",
                jar.toString(),
                "--main-class",
                "Hello",
                "-C",
                directory.toString(),
                "Hello.class");
        return jar;
    }

    private String started(Path jar, List<String> options) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Xlog:class+load"));
        command.addAll(JvmOptions.layout());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return run(command.toArray(String[]::new));
    }

    private String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
