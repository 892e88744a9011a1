package fr.etape.launcher.services;

import fr.etape.launcher.startup.ExtractedJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The jars of all services, extracted side by side.
 *
 * @param root of the checkout
 */
public record Extraction(Path java, Path root) {

    /** @throws fr.etape.launcher.console.Refused when a module is not built */
    public Map<Service, ExtractedJar> all() throws IOException, InterruptedException {
        Map<Service, ExtractedJar> jars = new EnumMap<>(Service.class);
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Map<Service, Future<ExtractedJar>> begun = new EnumMap<>(Service.class);
            for (Service service : Service.values()) {
                begun.put(service, workers.submit(() -> ExtractedJar.of(java, service.in(root), service.module())));
            }
            for (Map.Entry<Service, Future<ExtractedJar>> one : begun.entrySet()) {
                jars.put(one.getKey(), one.getValue().get());
            }
            return jars;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IOException(e.getCause());
        }
    }
}
