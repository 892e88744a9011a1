package fr.etape.launcher.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Spring's processing ahead of time: which beans a service has, and how each is made, is worked out once after a build and
 * added to its jar as code. Otherwise each start reads it from hundreds of classes, which is a quarter of its work. What a
 * condition asks for is settled then, so it is only for services whose settings never change which beans there are.
 *
 * @param java that will run the service; the tools of its JDK lie beside it
 * @param log what the steps print
 * @see <a href="https://docs.spring.io/spring-boot/reference/packaging/aot.html">Spring Boot: Ahead-of-Time Processing With the JVM</a>
 */
record AheadOfTime(Path java, Path log) {

    /** Makes a service use what was worked out. */
    static final String OPTION = "-Dspring.aot.enabled=true";

    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    /** @param jar with its libraries beside it; it is changed in place */
    void addTo(Path jar) throws IOException {
        Path scratch = Files.createTempDirectory(jar.getParent(), "ahead");
        Path sources = Files.createDirectory(scratch.resolve("sources"));
        Path classes = Files.createDirectory(scratch.resolve("classes"));
        generate(jar, sources, classes);
        compile(jar, sources, classes);
        Command.run(List.of(tool("jar"), "--update", "--file", jar.toString(), "-C", classes.toString(), "."), log);
        BuiltJar.delete(scratch);
    }

    private void generate(Path jar, Path sources, Path classes) throws IOException {
        List<String> command = List.of(
                java.toString(),
                QUICK,
                "-cp",
                jar.toString(),
                "org.springframework.boot.SpringApplicationAotProcessor",
                mainClass(jar),
                sources.toString(),
                classes.toString(),
                classes.toString(),
                // A group and an artifact, which name files that only native images read.
                "fr.etape",
                jar.getFileName().toString());
        Command.run(command, log);
    }

    private void compile(Path jar, Path sources, Path classes) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                tool("javac"), "-J" + QUICK, "-nowarn", "-proc:none", "-cp", jar.toString(), "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(Files::isRegularFile).forEach(file -> command.add(file.toString()));
        }
        Command.run(command, log);
    }

    private String tool(String name) {
        return java.resolveSibling(name).toString();
    }

    private static String mainClass(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }
}
