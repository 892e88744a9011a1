package fr.etape.houserules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service may do at the broker is what it does: no right is missing, and none is left over. */
class TopicRightsTest {

    private static final Path PRINCIPALS = Repository.ROOT.resolve(
            "standalone/local-servers/src/main/java/fr/etape/localservers/topicaccess/Principal.java");

    @ParameterizedTest
    @ValueSource(strings = {"registration", "sessions", "reporting"})
    void aServiceMayWriteTheStreamsThatItOwns(String service) {
        assertThat(rights(service, "owning")).isEqualTo(streamsOf(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration", "sessions", "reporting"})
    void aServiceMayReadTheTopicsOfItsBindingsInGroupsOfItsName(String service) {
        String settings =
                Repository.read(Repository.ROOT.resolve(service + "-service/src/main/resources/application.yml"));

        assertThat(rights(service, "reading")).isEqualTo(kindsOfDestinations(settings));
        assertThat(found("group: (\\S+)", settings)).isNotEmpty().allMatch(group -> group.startsWith(service + "."));
    }

    /** Kinds named in {@code owning(…)} or {@code reading(…)} of a principal. */
    private static Set<String> rights(String service, String what) {
        String all = Repository.read(PRINCIPALS);
        int begin = all.indexOf(service.toUpperCase(Locale.ROOT) + "(Rights");
        String own = all.substring(begin, all.indexOf("\")),", begin) + 1);
        return found(what + "\\(([^)]*)", own).stream()
                .flatMap(kinds -> found("\"(\\w+)\"", kinds).stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> streamsOf(String service) {
        String name = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1) + "Streams.java";
        Path streams =
                Repository.ROOT.resolve("%s-service/src/main/java/fr/etape/%s/%s".formatted(service, service, name));
        if (!streams.toFile().exists()) {
            return Set.of();
        }
        return found("(\\w+)Event\\.STREAM", Repository.read(streams)).stream()
                .map(event -> event.toLowerCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> kindsOfDestinations(String settings) {
        return found("destination: etape\\\\\\.\\(?([a-z|]+)\\)?\\\\\\.v1", settings).stream()
                .flatMap(kinds -> Arrays.stream(kinds.split("\\|")))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> found(String pattern, String text) {
        Stream<MatchResult> matches = Pattern.compile(pattern).matcher(text).results();
        return matches.map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }
}
