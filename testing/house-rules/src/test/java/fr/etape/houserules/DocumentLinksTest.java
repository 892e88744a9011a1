package fr.etape.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links within the repository lead somewhere. Links to the rest of the world are not followed. */
class DocumentLinksTest {

    private static final Pattern LINK = Pattern.compile(
            "\\]\\((?<inline>[^()\\s]+)(?:\\s+\"[^\"]*\")?\\)|(?:src|srcset|href)=\"(?<attribute>[^\"\\s]+)\"");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

    /** Made by the browser tests: looked for once the first of them is there. */
    private static final Path SCREENSHOTS = Repository.ROOT.resolve("docs/screenshots");

    @Test
    void everyLinkInADocumentLeadsSomewhere() {
        List<Path> documents = Repository.documents();

        assertThat(documents).hasSizeGreaterThan(8);
        assertThat(documents)
                .allSatisfy(document ->
                        assertThat(broken(document)).as(document.toString()).isEmpty());
    }

    /** Negative control. */
    @Test
    void aLinkThatLeadsNowhereIsFound(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("there.md"), "# One `thing`, and more\n");
        Path document = Files.writeString(folder.resolve("README.md"), """
                # Top
                [a](there.md) [b](there.md#one-thing-and-more) [c](#top) [d](https://example.org/x) `[e](no-link.md)`
                [f](gone.md) ![g](gone.png) [h](there.md#elsewhere) <img src="gone.svg"> [i](#bottom)
                """);

        assertThat(broken(document))
                .containsExactly("gone.md", "gone.png", "there.md#elsewhere", "gone.svg", "#bottom");
    }

    private static List<String> broken(Path document) {
        String text = CODE.matcher(Repository.read(document)).replaceAll("");
        return LINK.matcher(text)
                .results()
                .map(DocumentLinksTest::target)
                .filter(target -> !target.matches("[a-z]+:.*"))
                .filter(target -> !leadsSomewhere(document, target))
                .toList();
    }

    private static String target(MatchResult link) {
        return link.group(1) == null ? link.group(2) : link.group(1);
    }

    private static boolean leadsSomewhere(Path document, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty()
                ? document
                : document.resolveSibling(path).toAbsolutePath().normalize();
        if (file.startsWith(SCREENSHOTS) && !Files.exists(SCREENSHOTS)) {
            return true;
        }
        return Files.exists(file) && (hash < 0 || anchors(file).anyMatch(target.substring(hash + 1)::equals));
    }

    /** As GitHub makes them. */
    private static Stream<String> anchors(Path file) {
        return HEADING.matcher(Repository.read(file))
                .results()
                .map(heading -> heading.group(1)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'));
    }
}
