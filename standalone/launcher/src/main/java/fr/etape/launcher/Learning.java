package fr.etape.launcher;

import fr.etape.launcher.console.Refused;
import fr.etape.launcher.console.Terminal;
import fr.etape.launcher.data.DataDirectory;
import fr.etape.launcher.rehearsal.Rehearsal;
import fr.etape.launcher.rehearsal.RehearsalFailed;
import fr.etape.launcher.services.ClassArchive;
import fr.etape.launcher.services.Prepared;
import fr.etape.localservers.process.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The first start after a build: a suite on data of its own plays rehearsals for a while, and each JVM keeps what it
 * learned. From then on a start takes half the time, and the busy services are compiled for what they really do within
 * seconds rather than minutes. {@code ETAPE_CLASS_ARCHIVES=off} leaves it out.
 */
record Learning(Path root, List<Prepared> services, Terminal terminal) {

    private static final Duration PRACTICE = Duration.ofSeconds(30);
    private static final boolean WANTED = !"off".equals(System.getenv("ETAPE_CLASS_ARCHIVES"));

    void learnOnce() throws IOException, InterruptedException {
        List<ClassArchive> archives = Archives.of(services, Assembly.JAR);
        if (!WANTED || archives.stream().noneMatch(ClassArchive::isDue)) {
            return;
        }
        terminal.say("once after a build: all parts rehearse, which takes a minute or two …");
        Instant start = Instant.now();
        Path scratch = root.resolve("standalone/launcher/target/learning");
        try (DataDirectory data = DataDirectory.open(scratch)) {
            Run run = new Run(Ports.free(), services, Archives.LEARNED, data, Terminal.silent());
            run.makeRoom();
            run.start(this::practise);
            data.delete();
            for (ClassArchive archive : archives) {
                archive.keep();
            }
            terminal.say(
                    "rehearsed in " + Duration.between(start, Instant.now()).toSeconds() + " s");
        } catch (Refused | RehearsalFailed e) {
            // Without it all is slower, and as well.
            terminal.say("not rehearsed: " + e.getMessage());
        }
    }

    private int practise(String url, Rehearsal rehearsal) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PRACTICE);
        Pages pages = new Pages(url);
        while (Instant.now().isBefore(end)) {
            rehearsal.play(pages);
            pages.read();
        }
        return 0;
    }
}
