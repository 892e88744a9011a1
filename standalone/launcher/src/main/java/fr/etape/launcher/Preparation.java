package fr.etape.launcher;

import fr.etape.launcher.services.Prepared;
import fr.etape.launcher.services.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Takes the jars apart, once after each build and side by side: a JVM reads plain jars faster. */
record Preparation(Path java, Path root) {

    List<Prepared> all() throws IOException, InterruptedException {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Prepared>> all = new ArrayList<>();
            for (Service service : Service.values()) {
                all.add(workers.submit(() -> Prepared.of(service, java, root)));
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
        }
    }
}
