package fr.etape.standalone.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a JVM learned of a program's classes in a rehearsed start, kept in a file: an AOT cache from JDK 25, a class-data archive
 * before. It fits one JDK, one set of options and one jar, which its name and place say.
 *
 * @see <a href="https://openjdk.org/jeps/514">JEP 514</a>
 */
public record ClassArchive(Path file) {

    private static final int FIRST_WITH_AOT_CACHE = 25;

    public static ClassArchive in(Path directory, List<String> jvmOptions) {
        String vm = System.getProperty("java.vm.vendor") + System.getProperty("java.vm.version");
        String name = "%08x".formatted((vm + jvmOptions).hashCode());
        return new ClassArchive(directory.resolve("classes-" + name + (aotCache() ? ".aot" : ".jsa")));
    }

    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /** Options that use it; none while it does not exist. */
    public List<String> use() {
        if (!exists()) {
            return List.of();
        }
        return aotCache()
                ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:cds=off");
    }

    /**
     * Runs a program that ends by itself, and keeps what was learned.
     *
     * @param program what follows the JVM's options
     */
    public void make(Path java, List<String> jvmOptions, List<String> program, Map<String, String> environment)
            throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(jvmOptions);
        command.add((aotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + part);
        command.addAll(program);
        Command.run(command, environment, file.resolveSibling(file.getFileName() + ".log"));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean aotCache() {
        return Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
    }
}
