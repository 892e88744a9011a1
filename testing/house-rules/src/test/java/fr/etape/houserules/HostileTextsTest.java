package fr.etape.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.houserules.Expressions.Expression;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No regular expression looks at a character more often than a few times, whatever the text: one that does lets a form
 * of some kilobytes keep a processor busy for minutes. Looks are counted, so that no machine is too fast or too slow.
 */
class HostileTextsTest {

    private static final int LENGTH = 2_000;
    private static final int LOOKS_PER_CHARACTER = 100;

    private static final List<String> REPEATED = List.of(
            " ",
            "a",
            "A",
            "0",
            "1",
            "-",
            "_",
            ".",
            ",",
            ";",
            ":",
            "/",
            "@",
            "\"",
            "'",
            "<",
            "(",
            "[",
            "{",
            "\\",
            "\n",
            "\t",
            "\u00e9",
            "\u00a0",
            "=",
            "*",
            "a-",
            "a.",
            "a ",
            "0.",
            "0 ",
            "0-",
            "a0",
            "\"a\",",
            "http://a",
            "ab:1,",
            "a: 1, ",
            "\n ",
            " \n",
            "%2",
            "b\u0301");

    private static final List<String> ENDS = List.of("", "!", "\0", "\n\n", "x ");

    static Stream<Expression> expressions() {
        return Repository.sources().stream()
                .filter(file -> file.toString().contains("/src/main/")
                        && !file.toString().contains("/testing/"))
                .flatMap(file -> Expressions.in(file).stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void looksAtNoCharacterAgainAndAgain(Expression expression) {
        assertThat(worst(expression)).isLessThanOrEqualTo(LENGTH * LOOKS_PER_CHARACTER);
    }

    @Test
    void mostExpressionsAreFound() {
        assertThat(expressions()).hasSizeGreaterThan(80);
    }

    /** The control: expressions that were slow, or are known to be. */
    @ParameterizedTest
    @MethodSource("slow")
    void aSlowExpressionIsFound(Expression expression) {
        assertThat(worst(expression)).isGreaterThan(LENGTH * LOOKS_PER_CHARACTER);
    }

    static Stream<Expression> slow() {
        return Stream.of(
                new Expression("(.*?)\\s*\\(?(\\d{5})\\)?", false, "commune"),
                new Expression("(.*?),(.*?),(.*?),x", false, "columns"),
                new Expression("\\s+$", true, "trailing blanks"));
    }

    private static long worst(Expression expression) {
        Pattern pattern = Pattern.compile(expression.text());
        return REPEATED.stream()
                .flatMap(repeated -> ENDS.stream().map(end -> repeated.repeat(LENGTH / repeated.length()) + end))
                .mapToLong(text -> looks(pattern, text, expression.searched()))
                .max()
                .orElseThrow();
    }

    private static long looks(Pattern pattern, String text, boolean searched) {
        Counted counted = new Counted(text);
        Matcher matcher = pattern.matcher(counted);
        try {
            boolean found = searched ? matcher.find() : matcher.matches();
            while (searched && found) {
                found = matcher.find();
            }
        } catch (TooMany e) {
            // Nobody waits for the rest.
        }
        return counted.looks;
    }

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A text that counts how often somebody looks at a character of it. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > LENGTH * LOOKS_PER_CHARACTER) {
                throw new TooMany();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
