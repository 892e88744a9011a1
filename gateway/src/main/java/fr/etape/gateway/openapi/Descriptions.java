package fr.etape.gateway.openapi;

import fr.etape.gateway.upstreams.Upstreams;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks services what they offer. */
@Component
final class Descriptions {

    private static final String PATH = "/openapi.json";
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final RequestConfig IMPATIENT = RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.ofSeconds(2))
            .setResponseTimeout(Timeout.ofSeconds(2))
            .build();
    private static final JsonMapper JSON = new JsonMapper();

    private final Upstreams upstreams;
    private final CloseableHttpClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Descriptions(Upstreams upstreams, CloseableHttpClient callClient) {
        this.upstreams = upstreams;
        this.client = callClient;
    }

    /** All at once; empty for a service that gave none. */
    Map<String, Optional<ObjectNode>> of(Iterable<String> services) {
        Map<String, CompletableFuture<Optional<ObjectNode>>> asked = new LinkedHashMap<>();
        services.forEach(name -> asked.put(name, CompletableFuture.supplyAsync(() -> ask(name), threads)));
        Map<String, Optional<ObjectNode>> answers = new LinkedHashMap<>();
        asked.forEach((name, answer) -> answers.put(name, answer.join()));
        return answers;
    }

    private Optional<ObjectNode> ask(String service) {
        return upstreams.named(service).all().stream()
                .map(this::ask)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ObjectNode> ask(HttpHost instance) {
        HttpGet request = new HttpGet(PATH);
        request.setConfig(IMPATIENT);
        try {
            return client.execute(instance, request, Descriptions::read);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<ObjectNode> read(ClassicHttpResponse response) throws IOException {
        if (response.getCode() != 200 || response.getEntity() == null) {
            return Optional.empty();
        }
        byte[] bytes = response.getEntity().getContent().readNBytes(MOST_BYTES);
        return JSON.readTree(bytes) instanceof ObjectNode description ? Optional.of(description) : Optional.empty();
    }
}
