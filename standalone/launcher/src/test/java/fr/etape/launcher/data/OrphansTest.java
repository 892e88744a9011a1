package fr.etape.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrphansTest {

    private static final Path DATA = Path.of("/srv/etape/data");

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void aProcessThatTheFileNamesAndThatCarriesOurMarkIsEnded() throws IOException {
        Process service = process(Orphans.mark(DATA));
        Process mongod = process("--dbpath=/srv/etape/data/mongod");

        List<String> ended = new Orphans(DATA).end(List.of(part("web", service), part("mongod", mongod)));

        assertThat(ended)
                .containsExactly("web (process " + service.pid() + ")", "mongod (process " + mongod.pid() + ")");
        assertThat(service.isAlive()).isFalse();
        assertThat(mongod.isAlive()).isFalse();
    }

    @Test
    void aProcessThatOnlyHasTheSameIdIsLeftAlone() throws IOException {
        Process stranger = process("something-else");
        Process otherData = process(Orphans.mark(Path.of("/srv/etape/data2")));

        List<String> ended = new Orphans(DATA).end(List.of(part("web", stranger), part("gateway", otherData)));

        assertThat(ended).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(otherData.isAlive()).isTrue();
    }

    @Test
    void aProcessThatTheFileDoesNotNameIsLeftAlone() throws IOException {
        Process unnamed = process(Orphans.mark(DATA));

        assertThat(new Orphans(DATA).end(List.of())).isEmpty();
        assertThat(unnamed.isAlive()).isTrue();
    }

    /** Waits for a line that never comes; the word after its name is there to be seen on the command line. */
    private Process process(String word) throws IOException {
        Process process = new ProcessBuilder("/bin/sh", "-c", "read -r line; :", "waiting", word).start();
        started.add(process);
        return process;
    }

    private static SuiteFile.Part part(String name, Process process) {
        return new SuiteFile.Part(name, process.pid(), 1, "log");
    }
}
