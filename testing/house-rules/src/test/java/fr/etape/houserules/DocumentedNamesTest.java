package fr.etape.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The types that documents name exist. Documents name a type without its package or file, so that moving it breaks
 * nothing. Decisions, measurements and the change log are left out: they tell what was, not what is.
 */
class DocumentedNamesTest {

    private static final Pattern HISTORY = Pattern.compile(".*/(?:docs/(?:decisions|measurements)/.*|CHANGELOG\\.md)");

    /** Headers, which look like types. */
    private static final Set<String> OF_HTTP = Set.of("Accept", "Allow", "Authorization", "ETag");

    private static final Pattern DECLARATION = Pattern.compile("\\b(?:class|interface|record|enum) ([A-Z]\\w*)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```");

    /** A name in CamelCase, alone or with one of its members: {@code Journal}, {@code Journal.submit}. */
    private static final Pattern NAME = Pattern.compile("`@?([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)?`");

    @Test
    void everyTypeThatADocumentNamesExists() {
        Set<String> types = types(Repository.sources());

        assertThat(types).hasSizeGreaterThan(500);
        assertThat(named(Repository.read(Repository.ROOT.resolve("docs/domain.md"))))
                .hasSizeGreaterThan(20);
        assertThat(Repository.documents())
                .filteredOn(document -> !HISTORY.matcher(document.toString()).matches())
                .allSatisfy(document -> assertThat(named(Repository.read(document)))
                        .as("types that %s names", document)
                        .isSubsetOf(types));
    }

    /** Negative control. */
    @Test
    void aTypeThatDoesNotExistIsFound() {
        String text = """
                `Journal` and `Gone.method`, `@Allowed`, but not `ELU`, `a-word`, `Retry-After` or
                ```java
                a `Sample` of code
                ```
                nor `ETag`.
                """;

        assertThat(named(text)).containsExactlyInAnyOrder("Journal", "Gone", "Allowed");
        assertThat(types(Repository.sources())).contains("Journal", "Allowed").doesNotContain("Gone");
    }

    private static Set<String> named(String text) {
        Set<String> names = new TreeSet<>(matches(NAME, BLOCK.matcher(text).replaceAll("")));
        names.removeAll(OF_HTTP);
        return names;
    }

    /** Those of nested types too. */
    private static Set<String> types(List<Path> sources) {
        return sources.stream()
                .flatMap(source -> matches(DECLARATION, Repository.read(source)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
