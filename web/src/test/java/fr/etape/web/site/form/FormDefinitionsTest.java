package fr.etape.web.site.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A field that is declared has its place on the page and its texts. Finds every {@link Fields} constant of the site.
 */
class FormDefinitionsTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{([a-z/-]+) ::");

    @Test
    void findsTheFormsOfTheSite() {
        assertThat(definitions().map(Fields::view)).contains("participant/registration/form", "staff/organising/form");
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyFieldHasItsPlaceOnThePage(Fields fields) {
        String page = templatesBeside(fields.view());

        assertThat(fields.all())
                .allSatisfy(field -> assertThat(page).as(field.name()).contains(place(field)));
    }

    private static String place(Field field) {
        if (field.section() != null) {
            return "${fields.section('" + field.section() + "')}";
        }
        return field.group() == null ? "${fields.of('" + field.name() + "')}" : "${fields.in('" + field.group() + "')}";
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyFieldHasItsTextsInBothLanguages(Fields fields) {
        for (String language : List.of("fr", "en")) {
            Properties texts = bundle(language);
            for (Field field : fields.all()) {
                assertThat(texts).containsKey("field." + fields.prefix() + field.name());
                assertThat(texts.containsKey("hint." + fields.prefix() + field.name()))
                        .as("hint of " + field.name())
                        .isEqualTo(field.hint());
                Stream.concat(field.kind().codes().stream(), field.codes().stream())
                        .forEach(code -> assertThat(fields.texts(new FieldProblem(field.name(), code)))
                                .as(field.name() + " " + code)
                                .anyMatch(texts::containsKey));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aFieldWithoutTextsOrPlaceWouldBeNoticed(Fields fields) {
        Field forgotten = Field.of(Kind.TEXT, "forgotten");

        assertThat(bundle("fr")).doesNotContainKey("field." + fields.prefix() + forgotten.name());
        assertThat(templatesBeside(fields.view())).doesNotContain("fields.of('" + forgotten.name() + "')");
    }

    private static Stream<Fields> definitions() {
        return classes()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType().equals(Fields.class) && Modifier.isStatic(field.getModifiers()))
                .map(FormDefinitionsTest::value);
    }

    private static Fields value(java.lang.reflect.Field constant) {
        try {
            constant.setAccessible(true);
            return (Fields) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> classes() {
        return files(CLASSES).stream()
                .filter(file -> file.endsWith("Fields.class"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .map(FormDefinitionsTest::named);
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the folder, with those that they take fragments of. */
    private static String templatesBeside(String view) {
        Path folder = RESOURCES.resolve("templates").resolve(view.substring(0, view.lastIndexOf('/')));
        StringBuilder all = new StringBuilder();
        files(folder).forEach(file -> all.append(read(folder.resolve(file))));
        Path templates = RESOURCES.resolve("templates");
        FRAGMENT.matcher(all.toString())
                .results()
                .map(fragment -> templates.resolve(fragment.group(1) + ".html"))
                .distinct()
                .forEach(file -> all.append(read(file)));
        return all.toString();
    }

    private static Properties bundle(String language) {
        Properties texts = new Properties();
        Path messages = RESOURCES.resolve("messages");
        for (String file : files(messages)) {
            if (file.endsWith("_" + language + ".properties")) {
                try (Reader reader = Files.newBufferedReader(messages.resolve(file))) {
                    texts.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return texts;
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
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
