package fr.etape.web.site.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the suite is made of: the libraries of the build, the servers that are fetched or pulled at the start, and the
 * Java that runs this. Made once.
 *
 * @see <a href="https://cyclonedx.org/specification/overview/">CycloneDX</a>
 */
@Component
class DependencyList {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FOLDER = "META-INF/sbom/";

    private final byte @Nullable [] list;

    DependencyList() {
        ClassPathResource libraries = new ClassPathResource(FOLDER + "etape.cdx.json");
        this.list = libraries.exists() ? whole(libraries) : null;
    }

    /** Null where this module was built without the others. */
    byte @Nullable [] get() {
        return list;
    }

    private static byte[] whole(ClassPathResource libraries) {
        ObjectNode all = (ObjectNode) read(libraries);
        ArrayNode components = all.withArray("components");
        components.addAll((ArrayNode) read(new ClassPathResource(FOLDER + "servers.json")));
        components
                .addObject()
                .put("type", "platform")
                .put("name", System.getProperty("java.runtime.name"))
                .put("version", Runtime.version().toString())
                .put("publisher", System.getProperty("java.vendor"))
                .put("description", "the Java that runs the site");
        return JSON.writeValueAsBytes(all);
    }

    private static JsonNode read(ClassPathResource file) {
        try (InputStream in = file.getInputStream()) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
