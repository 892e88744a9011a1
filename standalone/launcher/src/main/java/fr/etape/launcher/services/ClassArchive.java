package fr.etape.launcher.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a JVM learned while it ran a program, kept in a file: an AOT cache from JDK 25, which also knows what the program did most,
 * and a class-data archive before. It fits one JDK, one set of options and one jar, which its name and place say.
 *
 * @see <a href="https://openjdk.org/jeps/514">JEP 514</a>
 * @see <a href="https://openjdk.org/jeps/515">JEP 515</a>
 */
public record ClassArchive(Path file) {

    private static final int FIRST_WITH_AOT_CACHE = 25;

    /**
     * With a cache a JVM profiles what practice did but some thousand times when it has happened 50,000 times, 250 times
     * later than otherwise. All that serves a request gets there together, and the service is a third slower for half a
     * minute. At ten times, that falls into the first seconds of a rush.
     */
    private static final List<String> PROFILE_SOON =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:Tier2ProfileDelayFactor=10");

    /** Practice is short: what happens a thousand times in it is hot, where a JVM wants five thousand. */
    private static final List<String> HOT_SOON = List.of(
            "-XX:Tier4InvocationThreshold=1000",
            "-XX:Tier4MinInvocationThreshold=200",
            "-XX:Tier4CompileThreshold=3000");

    public static ClassArchive in(Path directory, List<String> jvmOptions) {
        String vm = System.getProperty("java.vm.vendor") + System.getProperty("java.vm.version");
        String name = "%08x".formatted((vm + jvmOptions).hashCode());
        return new ClassArchive(directory.resolve("learned-" + name + (aotCache() ? ".aot" : ".jsa")));
    }

    /** Whether nobody has tried to make it yet. */
    public boolean isDue() {
        return !exists() && !Files.exists(without());
    }

    /** Options that use it; none while it does not exist. */
    public List<String> use() {
        if (!exists()) {
            return List.of();
        }
        return aotCache()
                ? and(PROFILE_SOON, "-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:cds=off");
    }

    /** Options by which a JVM writes it when it ends; {@link #keep} makes it usable. */
    public List<String> learn() {
        return aotCache()
                ? and(HOT_SOON, "-XX:AOTCacheOutput=" + part())
                : List.of("-XX:ArchiveClassesAtExit=" + part());
    }

    /** Keeps what a JVM has written; where it has written nothing, that is remembered, so that it is not tried at each start. */
    public void keep() throws IOException {
        if (Files.exists(part())) {
            Files.move(part(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.writeString(without(), "");
        }
    }

    private static List<String> and(List<String> tuning, String... options) {
        return Stream.concat(Stream.of(options), tuning.stream()).toList();
    }

    private boolean exists() {
        return Files.isRegularFile(file);
    }

    private Path part() {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private Path without() {
        return file.resolveSibling(file.getFileName() + ".none");
    }

    private static boolean aotCache() {
        return Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
    }
}
