package fr.etape.identity.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * HTML with holes: <code>{{name}}</code> takes a value, <code>{{#key}}</code> words of the bundle, both escaped;
 * <code>{{>name}}</code> takes HTML as it is.
 */
public record Template(String text) {

    private static final Pattern HOLE = Pattern.compile("\\{\\{([#>]?)([\\w.-]+)}}");

    public static Template named(String name) {
        String path = "/templates/" + name + ".html";
        try (InputStream in = Template.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + path);
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException when a hole has no value */
    public String filled(Language language, Map<String, String> values) {
        return HOLE.matcher(text)
                .replaceAll(hole -> Matcher.quoteReplacement(
                        switch (hole.group(1)) {
                            case "#" -> HtmlUtils.htmlEscape(language.word(hole.group(2)));
                            case ">" -> value(hole.group(2), values);
                            default -> HtmlUtils.htmlEscape(value(hole.group(2), values));
                        }));
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no value for the hole " + name);
        }
        return value;
    }
}
