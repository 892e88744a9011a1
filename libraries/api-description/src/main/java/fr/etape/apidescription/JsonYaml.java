package fr.etape.apidescription;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** YAML as JSON. A member that stands twice is refused. */
final class JsonYaml {

    private JsonYaml() {}

    static ObjectNode read(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            return JsonMapper.shared().valueToTree(parser().<Object>load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Yaml parser() {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new JsonValuesOnly());
    }

    /** The values of JSON, as in YAML 1.2: a time stays a text, and {@code no} is not a boolean. */
    private static final class JsonValuesOnly extends Resolver {

        private static final Pattern BOOLEAN = Pattern.compile("true|false");
        private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]*)");
        private static final Pattern FLOAT = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");
        private static final Pattern NULL = Pattern.compile("null|~|");
        private static final Pattern MERGE = Pattern.compile("<<");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOLEAN, "tf");
            addImplicitResolver(Tag.INT, INTEGER, "-0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-0123456789");
            addImplicitResolver(Tag.NULL, NULL, "~n\0");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
