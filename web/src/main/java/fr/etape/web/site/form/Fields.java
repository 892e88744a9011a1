package fr.etape.web.site.form;

import fr.etape.web.site.api.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a form: its fields in the order of the page.
 *
 * @param view template of the form
 * @param prefix of the names of its texts, for instance {@code stop.}; empty for none
 * @param unanswered notice for a form of which nobody knows whether it was accepted
 */
public record Fields(String view, String prefix, String unanswered, List<Field> all) {

    /** @throws IllegalArgumentException when the form has no such field */
    public Field of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no field " + name));
    }

    /** The parts of a field, in the order of the page. */
    public List<Field> in(String group) {
        return all.stream().filter(field -> group.equals(field.group())).toList();
    }

    /** What a section of the page shows, in its order. */
    public List<Field> section(String name) {
        return all.stream().filter(field -> name.equals(field.section())).toList();
    }

    private Optional<Field> find(String name) {
        return all.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** What is missing, and what cannot be sent as it was typed. */
    List<FieldProblem> problems(Form form) {
        List<FieldProblem> problems = new ArrayList<>();
        for (Field field : all) {
            String typed = form.get(field.name());
            String fault = field.isMissingIn(form)
                    ? "required"
                    : typed.isEmpty() ? null : field.kind().fault(typed);
            if (fault != null) {
                problems.add(new FieldProblem(field.name(), fault));
            }
        }
        return problems;
    }

    /** What a service said about the members that were sent. */
    public List<FieldProblem> problems(Problem refusal) {
        return refusal.errorsOrNone().stream()
                .map(error -> new FieldProblem(nameOf(error.pointer()), error.code()))
                .toList();
    }

    /** {@code /quotas/ELU} is about a part of {@code quotas}; {@code /wishes/2} about {@code wishes}. */
    private String nameOf(String pointer) {
        return Stream.of(pointer, pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))))
                .flatMap(path -> all.stream().filter(field -> field.pointer().equals(path)))
                .map(Field::name)
                .findFirst()
                .orElse("");
    }

    /**
     * Names of the texts for a problem, the first that exists being the one to show. A code that the field does not
     * know has only the general text.
     */
    List<String> texts(FieldProblem problem) {
        String code = problem.code();
        boolean known = find(problem.field()).map(field -> field.knows(code)).orElse(false);
        return known
                ? List.of("error." + prefix + code + "." + problem.field(), "error." + prefix + code, "error." + code)
                : List.of("error.unknown");
    }

    /** The members to send. Fields without a value are left out, and so are fields that the form does not show. */
    Map<String, Object> body(Form form, @Nullable String commune) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (Field field : all) {
            Object value = valueOf(field, form, commune);
            if (value != null) {
                membersOf(body, field).put(field.member(), value);
            } else if (field.kind() == Kind.GROUP) {
                membersOf(body, field.name());
            }
        }
        return body;
    }

    private static @Nullable Object valueOf(Field field, Form form, @Nullable String commune) {
        return field.kind() == Kind.COMMUNE ? commune : field.kind().value(form, field.name());
    }

    private static Map<String, Object> membersOf(Map<String, Object> body, Field field) {
        return field.group() == null ? body : membersOf(body, field.group());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> membersOf(Map<String, Object> body, String group) {
        return (Map<String, Object>) body.computeIfAbsent(group, name -> new LinkedHashMap<>());
    }
}
