package fr.etape.registration.admission.web;

import fr.etape.http.FieldError;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks at one member after the other and remembers all that is wrong. */
final class Checks {

    static final int MOST = 200;

    private final List<FieldError> faults = new ArrayList<>();

    List<FieldError> faults() {
        return faults;
    }

    /** The text without surrounding blanks, in composed form; empty when it is missing or faulty. */
    String required(String member, @Nullable String text, int most) {
        String found = optional(member, text, most);
        if (text == null || text.isBlank()) {
            fault("/" + member, "required", "It is required.");
        }
        return found == null ? "" : found;
    }

    /** Like {@link #required}; null when it is missing, blank or faulty. */
    @Nullable
    String optional(String member, @Nullable String text, int most) {
        return text == null || text.isBlank() ? null : sound("/" + member, text, most);
    }

    private @Nullable String sound(String pointer, String text, int most) {
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

    /** Control characters, and halves of characters, which no encoding can carry. */
    private static boolean isNoText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

    /** The text as it came; a fault that was found before makes it empty, and is enough. */
    String passing(String member, String code, String detail, String text, Predicate<String> check) {
        if (!text.isEmpty() && !check.test(text)) {
            fault("/" + member, code, detail);
        }
        return text;
    }

    /** Each entry checked like a member of its own. */
    List<String> codes(String member, @Nullable List<@Nullable String> texts, int most, Predicate<String> check) {
        List<String> codes = new ArrayList<>();
        if (texts == null) {
            return codes;
        }
        if (texts.size() > most) {
            fault("/" + member, "too-many", "It has more than " + most + " entries.");
            return codes;
        }
        for (int i = 0; i < texts.size(); i++) {
            String pointer = "/" + member + "/" + i;
            String text = sound(pointer, Objects.requireNonNullElse(texts.get(i), ""), MOST);
            if (text != null && !check.test(text)) {
                fault(pointer, "wish", "It is no code of an atelier.");
            } else if (text != null && !codes.contains(text)) {
                codes.add(text);
            }
        }
        return codes;
    }

    private void fault(String pointer, String code, String detail) {
        faults.add(new FieldError(pointer, code, detail));
    }
}
