package fr.etape.standalone;

import fr.etape.standalone.console.Terminal;
import fr.etape.standalone.services.BrokerArchive;
import fr.etape.standalone.services.ClassArchive;
import fr.etape.standalone.services.Prepared;
import fr.etape.standalone.services.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What is done once after a build: the jars are taken apart, and each Java process gets its class archive. That is
 * before the first start, not during it, since it takes as much processor time as ten starts; {@code ETAPE_CLASS_ARCHIVES=off} leaves
 * the archives out.
 */
record Preparation(Path java, Path ownJar, Path root, Terminal terminal) {

    private static final Duration WORTH_SAYING = Duration.ofSeconds(5);
    private static final boolean WANTED = !"off".equals(System.getenv("ETAPE_CLASS_ARCHIVES"));

    List<Prepared> all() throws IOException {
        Instant start = Instant.now();
        List<Prepared> prepared = inParallel();
        Duration time = Duration.between(start, Instant.now());
        if (time.compareTo(WORTH_SAYING) > 0) {
            terminal.say("prepared in " + time.toSeconds() + " s, once: from now on a start takes half the time");
        }
        return prepared;
    }

    private List<Prepared> inParallel() throws IOException {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Prepared>> all = new ArrayList<>();
            for (Service service : Service.values()) {
                all.add(workers.submit(() -> prepare(service)));
            }
            Future<?> broker = workers.submit(this::prepareBroker);
            List<Prepared> prepared = new ArrayList<>();
            for (Future<Prepared> one : all) {
                prepared.add(done(one));
            }
            done(broker);
            return prepared;
        }
    }

    private Prepared prepare(Service service) throws IOException {
        Prepared prepared = Prepared.of(service, java, root);
        make(service.module(), prepared.archive(), () -> {
            prepared.makeArchive();
            return null;
        });
        return prepared;
    }

    private @Nullable Void prepareBroker() throws IOException {
        ClassArchive archive = BrokerArchive.of(ownJar);
        make("kafka", archive, () -> {
            BrokerArchive.make(archive, java, ownJar);
            return null;
        });
        return null;
    }

    private void make(String name, ClassArchive archive, Callable<@Nullable Void> work) throws IOException {
        if (archive.exists() || !WANTED) {
            return;
        }
        terminal.say("once after a build: class archive of " + name + " …");
        try {
            work.call();
        } catch (IOException e) {
            // Without it the process starts slower, and as well.
            terminal.say("no class archive of " + name + ": " + e.getMessage());
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static <T extends @Nullable Object> T done(Future<T> future) throws IOException {
        try {
            return future.get();
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
}
