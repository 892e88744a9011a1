package fr.etape.web.site.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form. Its texts are {@code field.<prefix><name>} and, with a hint, {@code hint.<prefix><name>}.
 *
 * @param name of the input, of the member that is sent, and of the element on the page
 * @param hint whether a sentence below the label explains it
 * @param autocomplete what a browser may fill in (HTML {@code autocomplete}); null for nothing to say
 * @param group name of the field that this one is a part of; null for none. The part {@code quota-ELU} of
 *     {@code quotas} is sent as the member {@code ELU} of {@code quotas}
 * @param section of the page that shows it with others, one below the other; null where it has a place of its own
 * @param asked on which forms a value is needed
 * @param codes of what may be wrong with it, beyond those of its kind
 */
public record Field(
        String name,
        Kind kind,
        boolean hint,
        @Nullable String autocomplete,
        @Nullable String group,
        @Nullable String section,
        Asked asked,
        Set<String> codes) {

    /** When a value is needed. */
    public sealed interface Asked {}

    public record Always() implements Asked {}

    public record Never() implements Asked {}

    /** Has a value from the start, so it is neither marked as optional nor missed. */
    public record Preset() implements Asked {}

    /** The hint says when. */
    public record When(Predicate<Form> condition) implements Asked {}

    public static Field of(Kind kind, String name) {
        return new Field(name, kind, false, "off", null, null, new Never(), Set.of());
    }

    public Field required() {
        return asked(new Always());
    }

    public Field preset() {
        return asked(new Preset());
    }

    public Field requiredWhen(Predicate<Form> condition) {
        return asked(new When(condition));
    }

    public Field hinted() {
        return new Field(name, kind, true, autocomplete, group, section, asked, codes);
    }

    public Field autocomplete(String what) {
        return new Field(name, kind, hint, what, group, section, asked, codes);
    }

    public Field partOf(String whole) {
        return new Field(name, kind, hint, autocomplete, whole, section, asked, codes);
    }

    public Field inSection(String of) {
        return new Field(name, kind, hint, autocomplete, group, of, asked, codes);
    }

    /**
     * Refusals that this field has texts for: {@code error.<prefix><code>.<name>}, or the same without the name or
     * prefix.
     */
    public Field codes(String... more) {
        Set<String> all = new HashSet<>(codes);
        all.addAll(List.of(more));
        return new Field(name, kind, hint, autocomplete, group, section, asked, Set.copyOf(all));
    }

    private Field asked(Asked when) {
        return new Field(name, kind, hint, autocomplete, group, section, when, codes);
    }

    public boolean isRequired() {
        return asked instanceof Always || asked instanceof Preset;
    }

    public boolean isOptional() {
        return asked instanceof Never;
    }

    boolean isMissingIn(Form form) {
        boolean needed = switch (asked) {
            case Always always -> true;
            case When when -> when.condition().test(form);
            case Never never -> false;
            case Preset preset -> false;
        };
        return needed && form.get(name).isEmpty();
    }

    /** JSON pointer of the member that this field is sent as. */
    String pointer() {
        return group == null ? "/" + name : "/" + group + "/" + member();
    }

    String member() {
        return group == null ? name : name.substring(name.indexOf('-') + 1);
    }

    boolean knows(String code) {
        return kind.codes().contains(code) || codes.contains(code);
    }
}
