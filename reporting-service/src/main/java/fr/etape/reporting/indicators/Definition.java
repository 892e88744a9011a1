package fr.etape.reporting.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an indicator means, for people to read.
 *
 * @param code without the version
 * @param byCollege whether each college has a value of its own
 * @param streams it is counted from, separated by commas
 * @param rules by which its figures come about
 * @param base what it is counted over
 */
public record Definition(
        String code,
        int version,
        Unit unit,
        boolean byCollege,
        String streams,
        List<Rule> rules,
        Text formula,
        Text base) {

    /** In French and in English. */
    public record Text(String fr, String en) {}

    public Definition {
        rules = List.copyOf(rules);
    }

    /** All of them, in the order of the file. */
    static List<Definition> all() {
        return List.copyOf(ByCode.ALL.values());
    }

    static Definition of(String code) {
        Definition found = ByCode.ALL.get(code);
        if (found == null) {
            throw new IllegalStateException("indicators.json does not define " + code);
        }
        return found;
    }

    private static final class ByCode {

        private static final Map<String, Definition> ALL = read();

        private static Map<String, Definition> read() {
            try (InputStream file = Definition.class.getResourceAsStream("/indicators.json")) {
                return Arrays.stream(JsonMapper.shared().readValue(file, Definition[].class))
                        .collect(Collectors.toMap(
                                Definition::code,
                                Function.identity(),
                                (one, other) -> {
                                    throw new IllegalStateException("indicators.json defines " + one.code() + " twice");
                                },
                                LinkedHashMap::new));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
