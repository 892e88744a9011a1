package fr.etape.launcher.supervision;

import fr.etape.launcher.console.Refused;
import fr.etape.launcher.console.Terminal;
import fr.etape.launcher.data.SuiteFile;
import fr.etape.localservers.process.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All parts together. */
public final class Suite implements AutoCloseable {

    private final SuiteFile.Content description;
    private final List<Keeper> keepers;
    private final SuiteFile file;
    private final Terminal terminal;
    private final Supplier<String> complaint;
    private boolean closed;

    /**
     * @param description what {@code suite.json} says of the suite beside its parts
     * @param complaint what is wrong with the place that all parts write to; empty when nothing is
     */
    public Suite(
            SuiteFile.Content description,
            List<Part> parts,
            SuiteFile file,
            Terminal terminal,
            Supplier<String> complaint) {
        this.description = description;
        this.file = file;
        this.terminal = terminal;
        this.complaint = complaint;
        Observer observer = new Observer();
        this.keepers = parts.stream().map(part -> new Keeper(part, observer)).toList();
    }

    /**
     * Starts all side by side and returns when each has been ready once.
     *
     * @throws Refused when a part does not get there
     */
    public void start() {
        keepers.forEach(Keeper::begin);
        keepers.forEach(keeper -> keeper.ready().thenAccept(time -> showProgress()));
        try {
            CompletableFuture.allOf(keepers.stream().map(Keeper::ready).toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new Refused("the suite cannot be started: " + reason(String.valueOf(cause.getMessage())));
        } finally {
            terminal.progress("");
        }
    }

    private void showProgress() {
        terminal.progress("starting  "
                + keepers.stream()
                        .map(keeper -> (keeper.ready().isDone() ? "✓ " : "· ")
                                + keeper.part().name())
                        .collect(Collectors.joining("  ")));
    }

    /** Ends the parts in the order of their ranks. May be called again. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        Map<Integer, List<Keeper>> byRank = new TreeMap<>(keepers.stream()
                .collect(Collectors.groupingBy(keeper -> keeper.part().rank())));
        byRank.values().forEach(Suite::stopTogether);
        try {
            file.delete();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove suite.json", e);
        }
    }

    private static void stopTogether(List<Keeper> keepers) {
        CompletableFuture.allOf(keepers.stream()
                        .map(keeper -> CompletableFuture.runAsync(keeper::stop, Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** Where the reason is known, the lines of a log only hide it. */
    private String reason(String how) {
        String known = complaint.get();
        return known.isEmpty() ? how : how.lines().findFirst().orElse("") + ", for " + known;
    }

    private synchronized void writeFile() {
        if (closed) {
            return;
        }
        List<SuiteFile.Part> parts = keepers.stream()
                .flatMap(keeper -> keeper.server().stream())
                .map(Suite::described)
                .toList();
        try {
            file.write(description.with(parts));
        } catch (IOException e) {
            terminal.say("cannot write suite.json: " + e.getMessage());
        }
    }

    private static SuiteFile.Part described(ServerProcess server) {
        return new SuiteFile.Part(
                server.name(), server.pid(), server.port(), server.log().toString());
    }

    private final class Observer implements Keeper.Observer {

        @Override
        public void started(Part part) {
            writeFile();
        }

        @Override
        public void endedByItself(Part part, String how, Duration pause) {
            terminal.say(reason(how) + "; starting it again in " + pause.toMillis() + " ms");
        }

        @Override
        public void readyAgain(Part part, ServerProcess server) {
            terminal.say(part.name() + " runs again (process " + server.pid() + ")");
        }
    }
}
