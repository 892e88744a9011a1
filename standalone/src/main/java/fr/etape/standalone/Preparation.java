package fr.etape.standalone;

import fr.etape.standalone.console.Terminal;
import fr.etape.standalone.services.Prepared;
import fr.etape.standalone.services.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What is done once after a build: the jars are taken apart, and each service gets its class archive. */
record Preparation(Path java, Path root, Terminal terminal) {

    List<Prepared> all() throws IOException {
        int atOnce = Math.max(2, Runtime.getRuntime().availableProcessors());
        try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
            List<Future<Prepared>> all = new ArrayList<>();
            for (Service service : Service.values()) {
                all.add(workers.submit(() -> prepare(service)));
            }
            List<Prepared> prepared = new ArrayList<>();
            for (Future<Prepared> one : all) {
                prepared.add(one.get());
            }
            return prepared;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Prepared prepare(Service service) throws IOException {
        Prepared prepared = Prepared.of(service, java, root);
        if (!prepared.archive().exists()) {
            terminal.say("once after a build: class archive of " + service.module());
            try {
                prepared.makeArchive();
            } catch (IOException e) {
                // Without it the service starts slower, and as well.
                terminal.say("no class archive of " + service.module() + ": " + e.getMessage());
            }
        }
        return prepared;
    }
}
