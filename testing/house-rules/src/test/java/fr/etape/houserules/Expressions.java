package fr.etape.houserules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the regular expressions of a Java source that are made of literals and constants of the same file. */
final class Expressions {

    /** @param searched whether it is looked for at each place of a text, and not compared with the whole */
    record Expression(String text, boolean searched, String where) {
        @Override
        public String toString() {
            return where + ": " + text;
        }
    }

    private static final Pattern USE = Pattern.compile(
            "(?:(\\w+)\\s*=\\s*)?Pattern\\s*\\.compile\\(|\\.(?:matches|replaceAll|replaceFirst|split)\\(|regexp = ");
    private static final Pattern PART = Pattern.compile("\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(\\w+))\\s*");

    private final String source;
    private final String where;

    private Expressions(Path file) {
        this.source = Repository.read(file);
        this.where = file.getFileName().toString();
    }

    static List<Expression> in(Path file) {
        return new Expressions(file).all();
    }

    private List<Expression> all() {
        List<Expression> found = new ArrayList<>();
        Matcher use = USE.matcher(source);
        while (use.find()) {
            value(use.end()).ifPresent(text -> found.add(new Expression(text, searched(use), where)));
        }
        return found;
    }

    private boolean searched(MatchResult use) {
        String call = use.group();
        if (!call.endsWith("compile(")) {
            return !call.contains(".matches") && !call.startsWith("regexp");
        }
        String name = use.group(1);
        return name == null
                || uses(name + "\\s*\\.(?:split|matcher\\([^;]*\\.(?:find|replace|results))")
                || (uses("= " + name + "\\s*\\.matcher") && source.contains(".find()"));
    }

    private boolean uses(String expression) {
        return Pattern.compile(expression).matcher(source).find();
    }

    /** What stands there until a comma or bracket; nothing when a part of it is no constant. */
    private Optional<String> value(int start) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(source).region(start, source.length());
        while (part.lookingAt()) {
            Optional<String> piece = part.group(1) == null ? constant(part.group(2)) : Optional.of(part.group(1));
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            text.append(part.group(1) == null ? piece.get() : piece.get().translateEscapes());
            if (source.charAt(part.end()) != '+') {
                return ",);".indexOf(source.charAt(part.end())) >= 0 ? Optional.of(text.toString()) : Optional.empty();
            }
            part.region(part.end() + 1, source.length());
        }
        return Optional.empty();
    }

    private Optional<String> constant(String name) {
        Matcher definition = Pattern.compile("\\b(?:String|int) " + name + "\\s*=\\s*(\\d+;)?")
                .matcher(source);
        if (!definition.find()) {
            return Optional.empty();
        }
        String number = definition.group(1);
        return number == null ? value(definition.end()) : Optional.of(number.replace(";", ""));
    }
}
