package fr.etape.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Runs here, in the toolchain's JVM, because the formatter parses with the javac it finds. It does not wrap comments.
 */
class SourceFormatTest {

    private static final int WIDTH = 120;
    private static final Pattern COMMENT = Pattern.compile("(?:^\\s*(?:\\*|/\\*\\*?|//)|[;{] //) *\\S+ ");
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceIsFormatted() {
        List<Path> sources = Repository.sources();

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(sources)
                .as("fix with: mvn spotless:apply, run on a JDK 21 or later")
                .allSatisfy(source -> {
                    String text = Repository.read(source);
                    assertThat(text).isEqualTo(formatted(text));
                });
    }

    @Test
    void aSourceThatIsNotFormattedIsFound() {
        assertThat(formatted("class  A{}\n")).isNotEqualTo("class  A{}\n");
    }

    @Test
    void noCommentIsWiderThanAScreen() {
        assertThat(Repository.sources())
                .allSatisfy(source -> assertThat(tooLong(Repository.read(source)))
                        .as(source.toString())
                        .isEmpty());
    }

    @Test
    void aCommentThatIsTooLongIsFound() {
        String text = "word ".repeat(25) + "end";

        assertThat(tooLong(" * " + text)).hasSize(1);
        assertThat(tooLong("    /** " + text + " */")).hasSize(1);
        assertThat(tooLong("// " + text)).hasSize(1);
        assertThat(tooLong("a = b; // " + text)).hasSize(1);
        assertThat(tooLong("String url = \"http://" + text + "\";")).isEmpty();
        assertThat(tooLong("// https://example.org/" + "x".repeat(120))).isEmpty();
    }

    /** Comment lines of more than 120 characters that could be broken; an address could not. */
    private static List<String> tooLong(String text) {
        return text.lines()
                .filter(line -> line.length() > WIDTH && COMMENT.matcher(line).find())
                .toList();
    }

    private static String formatted(String text) {
        try {
            // as spotless:apply does it: formatSourceAndFixImports would also rewrap strings
            return FORMATTER.formatSource(FORMATTER.fixImports(text));
        } catch (FormatterException e) {
            throw new AssertionError("cannot be parsed", e);
        }
    }
}
