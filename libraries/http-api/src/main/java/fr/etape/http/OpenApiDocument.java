package fr.etape.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/** A document of OpenAPI, kept by hand in YAML, as the JSON that machines ask for. */
final class OpenApiDocument {

    private final byte[] json;
    private final EntityTag tag;

    private OpenApiDocument(byte[] json) {
        this.json = json;
        this.tag = new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(json)));
    }

    static OpenApiDocument read(Resource yaml) {
        try (InputStream in = yaml.getInputStream()) {
            return new OpenApiDocument(JsonMapper.shared().writeValueAsBytes(parser().<Object>load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] json() {
        return json;
    }

    EntityTag tag() {
        return tag;
    }

    private static Yaml parser() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new JsonValuesOnly());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What JSON knows, as YAML 1.2 has it: so that a time stays a text, and {@code no} is no boolean. */
    private static final class JsonValuesOnly extends Resolver {

        private static final Pattern BOOLEAN = Pattern.compile("true|false");
        private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]*)");
        private static final Pattern FLOAT = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");
        private static final Pattern NULL = Pattern.compile("null|~|");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOLEAN, "tf");
            addImplicitResolver(Tag.INT, INTEGER, "-0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-0123456789");
            addImplicitResolver(Tag.NULL, NULL, "~n\0");
        }
    }
}
