package fr.etape.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs here, in the toolchain's JVM, since the formatter parses with the javac it finds. */
class SourceFormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceIsFormatted() {
        List<Path> sources = Repository.sources();

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(sources)
                .as("mend with: mvn spotless:apply, run on a JDK of 21 or later")
                .allSatisfy(source -> {
                    String text = Repository.read(source);
                    assertThat(text).isEqualTo(formatted(text));
                });
    }

    @Test
    void aSourceThatIsNotFormattedIsFound() {
        assertThat(formatted("class  A{}\n")).isNotEqualTo("class  A{}\n");
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
