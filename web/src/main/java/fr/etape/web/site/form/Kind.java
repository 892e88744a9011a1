package fr.etape.web.site.form;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is typed into a field, and as what it is sent. */
public enum Kind {
    TEXT("text", null, "required", "too-long", "control-characters"),
    EMAIL("email", "email", "required", "too-long", "control-characters", "email"),
    /** A number that nobody calculates with. People write it in groups. */
    DIGITS("text", "numeric", "too-long", "control-characters"),
    NUMBER("text", "numeric", "required", "number", "positive", "too-many"),
    /** Date and time at the place the form is about, {@code 2027-03-18T09:00}. */
    TIME("datetime-local", null, "required", "time", "time-order", "no-such-time"),
    CHOICE("", null, "required"),
    /** Any number of a list. */
    TICKS("checkbox", null, "too-many"),
    /** Some of a list in the order of preference: one choice each for the first, the second … */
    RANKED("", null, "too-many", "twice"),
    /** Yes when ticked, no when not. */
    TICK("checkbox", null),
    COMMUNE(
            "text",
            null,
            "required",
            "too-long",
            "control-characters",
            "commune",
            "commune-unknown",
            "commune-which",
            "commune-many"),
    /** Has no input of its own, but parts. */
    GROUP("", null);

    private final String type;
    private final @Nullable String inputmode;
    private final Set<String> codes;

    Kind(String type, @Nullable String inputmode, String... codes) {
        this.type = type;
        this.inputmode = inputmode;
        this.codes = Set.of(codes);
    }

    public String type() {
        return type;
    }

    public @Nullable String inputmode() {
        return inputmode;
    }

    Set<String> codes() {
        return codes;
    }

    /** The value to send; null when nothing was typed or what was typed is not of this kind. */
    @Nullable
    Object value(Form form, String name) {
        String typed = form.get(name);
        return switch (this) {
            case TEXT, EMAIL, CHOICE -> typed.isEmpty() ? null : typed;
            case DIGITS -> ungrouped(typed).isEmpty() ? null : ungrouped(typed);
            case NUMBER -> isNumber(ungrouped(typed)) ? Integer.valueOf(ungrouped(typed)) : null;
            case TIME -> time(typed);
            case TICKS -> form.all(name);
            case RANKED ->
                form.all(name).stream().filter(each -> !each.isBlank()).toList();
            case TICK -> !typed.isEmpty();
            case COMMUNE, GROUP -> null;
        };
    }

    /** Code of what is wrong with something that was typed; null when this can be sent. */
    @Nullable
    String fault(String typed) {
        return switch (this) {
            case NUMBER -> isNumber(ungrouped(typed)) ? null : "number";
            case TIME -> time(typed) == null ? "time" : null;
            case TEXT, EMAIL, DIGITS, CHOICE, TICKS, RANKED, TICK, COMMUNE, GROUP -> null;
        };
    }

    /** As a browser shows it. A time loses its seconds; see {@link Form#before}. */
    String shown(String value) {
        int minutes = "2027-03-18T09:00".length();
        return this == TIME && value.length() > minutes ? value.substring(0, minutes) : value;
    }

    private static boolean isNumber(String digits) {
        int start = digits.startsWith("-") ? 1 : 0;
        return digits.length() > start
                && digits.length() <= start + 9
                && digits.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable LocalDateTime time(String typed) {
        try {
            return LocalDateTime.parse(typed.replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String ungrouped(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
