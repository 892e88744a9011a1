package fr.etape.tracecontext.logs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invisible characters as Java writes them: control and format characters, and line and paragraph separators. */
final class Escapes {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\t]]");

    /** The same, but the line breaks that a stack trace has by itself stay. */
    private static final Pattern INVISIBLE_IN_TRACE =
            Pattern.compile("(?!\\r?\\n(?:\\t|Caused by: |Wrapped by: |\\z))[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\t]]");

    private Escapes() {}

    static String in(String text) {
        return replaced(INVISIBLE, text);
    }

    static String inStackTrace(String trace) {
        return replaced(INVISIBLE_IN_TRACE, trace);
    }

    private static String replaced(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(escape(found.group().codePointAt(0))));
    }

    private static String escape(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> "\\u%04x".formatted(character);
        };
    }
}
