package fr.etape.http;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks at one member of a body after the other, and remembers all that is wrong. */
public final class Checks {

    /** Characters that a text may have where nothing else is said. */
    public static final int MOST = 200;

    private final List<FieldError> faults = new ArrayList<>();

    /** Throws {@link InvalidBody} with everything that has to be put right, if there is anything. */
    public void done() {
        if (!faults.isEmpty()) {
            throw new InvalidBody(faults);
        }
    }

    /** The text without surrounding blanks, in composed form; empty when it is missing or faulty. */
    public String required(String pointer, @Nullable String text, int most) {
        String found = optional(pointer, text, most);
        if (text == null || text.isBlank()) {
            fault(pointer, "required", "It is required.");
        }
        return found == null ? "" : found;
    }

    /** Like {@link #required}; null when it is missing, blank or faulty. */
    public @Nullable String optional(String pointer, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > most) {
            fault(pointer, "too-long", "It has more than " + most + " characters.");
            return null;
        }
        if (text.codePoints().anyMatch(Checks::isNoText)) {
            fault(pointer, "control-characters", "It holds control characters.");
            return null;
        }
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** The text as it came; empty, it had a fault already, which is enough. */
    public String passing(String pointer, String code, String detail, String text, Predicate<String> check) {
        if (!text.isEmpty() && !check.test(text)) {
            fault(pointer, code, detail);
        }
        return text;
    }

    public void fault(String pointer, String code, String detail) {
        faults.add(new FieldError(pointer, code, detail));
    }

    /** Control characters, and halves of characters, which no encoding can carry. */
    private static boolean isNoText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
