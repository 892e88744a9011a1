package fr.etape.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is fetched or pulled at a start is of a fixed version, and the list of dependencies names it. */
class PinnedServersTest {

    private static final String MONGOD = "standalone/local-servers/src/main/java/fr/etape/localservers/mongod/";
    private static final Pattern IMAGE = Pattern.compile("(?m)^(?: *image: |FROM )(\\S+:\\S+)");
    private static final Pattern VERSION = Pattern.compile(".+:\\d+\\.\\d+\\.\\d+\\S*");

    @Test
    void everyImageHasAFixedVersion() {
        assertThat(images()).hasSize(4).allMatch(image -> VERSION.matcher(image).matches());
    }

    @Test
    void theDependencyListNamesWhatIsFetchedAndPulled() {
        Set<String> fetched = new TreeSet<>(images());
        fetched.add("mongod:" + first(MONGOD + "MongodFromMongoDb.java", "Version\\.V(\\d+_\\d+_\\d+)"));
        fetched.add("mongod:" + first(MONGOD + "MongodFromPypi.java", "mongod-(\\d+\\.\\d+\\.\\d+)-pypi"));

        assertThat(listed()).isEqualTo(fetched);
    }

    private static Set<String> listed() {
        return JsonMapper.shared()
                .readTree(Repository.read(Repository.resources("web").resolve("META-INF/sbom/servers.json")))
                .valueStream()
                .map(each -> each.path("name").asString() + ":"
                        + each.path("version").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> images() {
        return Stream.of("docker-compose.yml", "deploy/Dockerfile", "deploy/keycloak/Dockerfile")
                .flatMap(file -> IMAGE.matcher(Repository.read(Repository.ROOT.resolve(file)))
                        .results())
                .map(image -> image.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String first(String file, String expression) {
        Matcher found = Pattern.compile(expression).matcher(Repository.read(Repository.ROOT.resolve(file)));
        assertThat(found.find()).as(file).isTrue();
        return found.group(1).replace('_', '.');
    }
}
