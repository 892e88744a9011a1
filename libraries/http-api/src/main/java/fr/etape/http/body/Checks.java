package fr.etape.http.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks one member of a body after the other, and remembers all that is wrong. Every text is cleaned in the same way
 * first: in composed form (NFC), without blanks at its ends, and refused when it has a character that nobody can see.
 * It is measured after that, in code points.
 */
public final class Checks {

    /** Characters that a text may have where nothing else is said. */
    public static final int MOST = 200;

    private final List<FieldError> faults = new ArrayList<>();

    public boolean passed() {
        return faults.isEmpty();
    }

    /** Throws {@link InvalidBody} with everything that has to be put right, if there is anything. */
    public void done() {
        if (!passed()) {
            throw new InvalidBody(faults);
        }
    }

    /** Whether nothing is left of a text once it is cleaned. */
    public static boolean isBlank(@Nullable String text) {
        return text == null || CleanText.isBlank(text);
    }

    /** The cleaned text; empty when it is missing, blank or faulty. */
    public String required(String pointer, @Nullable String text, int most) {
        if (isBlank(text)) {
            fault(pointer, "required", "A value is required.");
        }
        String found = optional(pointer, text, most);
        return found == null ? "" : found;
    }

    /** Like {@link #required}; null when it is missing, blank or faulty. */
    public @Nullable String optional(String pointer, @Nullable String text, int most) {
        if (text != null && CleanText.isFarTooLong(text, most)) {
            return tooLong(pointer, most);
        }
        String clean = text == null ? "" : CleanText.of(text);
        if (CleanText.length(clean) > most) {
            return tooLong(pointer, most);
        }
        Optional<String> unseen = CleanText.fault(clean);
        unseen.ifPresent(detail -> fault(pointer, "control-characters", detail));
        return clean.isEmpty() || unseen.isPresent() ? null : clean;
    }

    private @Nullable String tooLong(String pointer, int most) {
        fault(pointer, "too-long", "Must have at most " + most + " characters.");
        return null;
    }

    /** Returns the text unchanged. An empty text already has a fault and is skipped. */
    public String passing(String pointer, String code, String detail, String text, Predicate<String> check) {
        if (!text.isEmpty() && !check.test(text)) {
            fault(pointer, code, detail);
        }
        return text;
    }

    public void fault(String pointer, String code, String detail) {
        faults.add(new FieldError(pointer, code, detail));
    }
}
