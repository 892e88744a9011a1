package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** {@code #{stop.open}} */
    private static final Pattern NAMED = Pattern.compile("#\\{([a-z][\\w.-]*)");

    /**
     * {@code Column.of("participants.name")} and {@code getMessage("audit.former", …)} in Java,
     * {@code #messages.msg('participants.empty')} in a template.
     */
    private static final Pattern CALLED = Pattern.compile(
            "(?:Column\\.\\w+\\(|Narrowing\\.\\w+\\(|messages\\.msg\\(|getMessage\\()\\s*[\"']([a-z][\\w.-]*)");

    /** {@code stop.open=} at the start of a line */
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z][\\w.-]*)=");

    /** Beginnings of keys that are put together while a page is made: {@code #{${'college.' + code}}}. */
    private static final List<String> PUT_TOGETHER = List.of(
            "college.",
            "tabs.",
            "pickup.share.",
            "clock.",
            "table.",
            "tables.emphasis.",
            "tables.goal.",
            "tables.refusal.",
            "tables.rule.",
            "tables.status.",
            "rehearsal.",
            "form.wish.",
            "kind.",
            "contribution.",
            "theme.",
            "territory.",
            "rejection.",
            "contributions.merged.",
            "contributions.empty.",
            "difference.",
            "atelier.DRAWN",
            "atelier.OPEN",
            "ateliers.next.",
            "draw.source.",
            "draft.remove.more.",
            "language.",
            "indicator.",
            "group.",
            "obs.",
            "field.",
            "hint.",
            "error.",
            "notice.",
            "role.",
            "status.",
            "command.",
            "done.",
            "step.",
            "warning.",
            "verdict.",
            "undo.",
            "door.entrance-",
            "own.CONFIRMED",
            "own.WAITLISTED",
            "own.CANCELLED",
            "votes.stage.",
            "votes.status.",
            "votes.electorate.",
            "vote.state.",
            "vote.wrong.",
            "survey.",
            "results.stage.",
            "results.reading.",
            "date.");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(bundle("en").stringPropertyNames()).isEqualTo(bundle("fr").stringPropertyNames());
        assertThat(bundle("fr")).hasSizeGreaterThan(100);
    }

    @Test
    void everyFeatureHasOneBundleInEachLanguage() {
        assertThat(features("en")).isEqualTo(features("fr"));
        assertThat(features("fr"))
                .contains("site", "stop", "registration", "team")
                .hasSizeGreaterThan(10);
        assertThat(files("").count()).isEqualTo(features("fr").size() * 2L);
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(keysInAllFiles("fr")).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(keysInAllFiles("en")).doesNotHaveDuplicates();
    }

    @Test
    void noTextIsEmptyOrHasAnApostropheThatAMessageFormatWouldSwallow() {
        for (String language : List.of("fr", "en")) {
            bundle(language).forEach((key, text) -> {
                assertThat(text.toString()).as(key.toString()).isNotBlank();
                if (!key.toString().startsWith("date.")) {
                    assertThat(text.toString()).as(key.toString()).doesNotContain("'");
                }
            });
        }
    }

    /**
     * U+202F or U+00A0 before {@code : ; ? !}, inside guillemets and between the parts of an hour; no typewriter
     * apostrophe.
     */
    private static final Pattern BADLY_SET =
            Pattern.compile("(?<![\\u00a0\\u202f])[;?!](?=\\s|$)|(?<![\\u00a0\\u202f]):(?=\\s|$)|«(?![\\u00a0\\u202f])|"
                    + "(?<![\\u00a0\\u202f])»|\\d h\\b|H 'h'|\\p{L}'\\p{L}");

    @Test
    void frenchIsSetAsFrenchPrintersDo() {
        assertThat(bundle("fr").entrySet().stream()
                        .filter(text ->
                                BADLY_SET.matcher(text.getValue().toString()).find()))
                .isEmpty();
    }

    /** Negative control. */
    @Test
    void anOrdinarySpaceBeforeAQuestionMarkIsNoticed() {
        assertThat(BADLY_SET.matcher("Publier ?").find()).isTrue();
        assertThat(BADLY_SET.matcher("à 9 h 30").find()).isTrue();
        assertThat(BADLY_SET.matcher("Lien : {0}").find()).isTrue();
        assertThat(BADLY_SET.matcher("Publier\u202f?").find()).isFalse();
    }

    /**
     * Names begin with vowels too, and towns with articles: du Mans, d’Élodie. So no preposition stands before one that
     * would change.
     */
    @Test
    void frenchPutsNoPrepositionBeforeANameThatWouldChangeIt() {
        assertThat(bundle("fr").entrySet().stream()
                        .filter(text -> text.getValue().toString().matches(".*\\b(de|que) \\{0\\}.*"))
                        .map(text -> text.getKey()))
                .isSubsetOf("stop.from-to");
    }

    @Test
    void everyTextThatATemplateNamesExists() {
        assertThat(bundle("fr").stringPropertyNames()).containsAll(named());
        assertThat(named()).hasSizeGreaterThan(80);
    }

    @Test
    void everyTextIsUsed() {
        Set<String> named = named();

        assertThat(bundle("fr").stringPropertyNames().stream()
                        .filter(key ->
                                !named.contains(key) && PUT_TOGETHER.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() {
        Pattern letters = Pattern.compile(">[^<>]*\\p{L}{2,}[^<>]*<");

        assertThat(templates()
                        .map(html -> html.replaceAll("(?s)<!--.*?-->", "").replace(">Étape<", "><"))
                        .flatMap(html -> letters.matcher(html).results())
                        .map(found -> found.group()))
                .isEmpty();
    }

    private static Set<String> named() {
        return Stream.concat(
                        templates().flatMap(html -> NAMED.matcher(html).results()),
                        Stream.concat(templates(), sources())
                                .flatMap(text -> CALLED.matcher(text).results()))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> templates() {
        return textsBelow(RESOURCES.resolve("templates"));
    }

    private static Stream<String> sources() {
        return textsBelow(Path.of("src/main/java"));
    }

    private static Stream<String> textsBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(BundlesTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All bundles of a language as one. */
    private static Properties bundle(String language) {
        Properties texts = new Properties();
        files("_" + language).forEach(file -> {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return texts;
    }

    private static List<String> keysInAllFiles(String language) {
        return files("_" + language)
                .flatMap(file -> KEY.matcher(read(file)).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> features(String language) {
        String end = "_" + language + ".properties";
        return files("_" + language)
                .map(file -> file.getFileName().toString().replace(end, ""))
                .toList();
    }

    private static Stream<Path> files(String end) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            return files.filter(file -> file.toString().endsWith(end + ".properties")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
