package fr.etape.journeys.deploy;

import fr.etape.journeys.suite.Root;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A script of the repository, copied into a folder that stands for a checkout. */
record Script(Path checkout, String name) {

    record Ended(int exit, String output) {}

    static Script copied(Path checkout, String name) throws IOException {
        Path copy = checkout.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(Root.folder().resolve(name), copy);
        return new Script(checkout, name);
    }

    /** Puts a program on the path of the script, before all others. */
    void standIn(String program, String text) throws IOException {
        Path file = Files.createDirectories(checkout.resolve("bin")).resolve(program);
        Files.writeString(file, "#!/usr/bin/env bash\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    Ended run(String input, String... arguments) throws IOException, InterruptedException {
        String call = "umask 022; exec \"$0\" \"$@\"";
        List<String> command = new java.util.ArrayList<>(
                List.of("sh", "-c", call, checkout.resolve(name).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", checkout.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        Process process = builder.start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
