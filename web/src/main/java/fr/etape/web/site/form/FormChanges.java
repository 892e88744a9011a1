package fr.etape.web.site.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Forms that change something. Each field goes along twice, as it was shown and as it was typed, so that only what a
 * person changed is sent: the rest may have been changed by somebody else meanwhile, and a time keeps the seconds that
 * no browser shows.
 */
public final class FormChanges {

    private final Fields fields;

    public FormChanges(Fields fields) {
        this.fields = fields;
    }

    /**
     * The form of something as it is now.
     *
     * @param members of the JSON document of the thing
     * @param communeName name of the commune with a code
     */
    public Form of(Map<String, Object> members, String tag, UnaryOperator<String> communeName) {
        Form form = new Form(Map.of(Form.TAG, List.of(tag)));
        for (Field field : fields.all()) {
            if (field.kind() == Kind.GROUP) {
                continue;
            }
            Object member = member(members, field);
            String value = member == null ? "" : field.kind().shown(member.toString());
            form = form.withBefore(field.name(), value);
            form = field.kind() == Kind.COMMUNE
                    ? withCommune(form, value.isEmpty() ? "" : communeName.apply(value), value)
                    : form.with(field.name(), value);
        }
        return form;
    }

    private static Form withCommune(Form form, String name, String code) {
        return form.with("commune", name).with("communeAsked", name).with("communeCode", code);
    }

    private static @Nullable Object member(Map<String, Object> members, Field field) {
        Object whole = field.group() == null ? members : members.get(field.group());
        return whole instanceof Map<?, ?> map ? map.get(field.member()) : null;
    }

    /** The members that a person changed. A field that was emptied is null, which removes the member (RFC 7396). */
    Map<String, @Nullable Object> changes(Form form, @Nullable String commune, Map<String, Object> body) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        for (Field field : fields.all()) {
            if (field.kind() != Kind.GROUP && isChanged(form, field, commune)) {
                membersOf(changes, field).put(field.member(), member(body, field));
            }
        }
        return changes;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> membersOf(Map<String, @Nullable Object> changes, Field field) {
        return field.group() == null
                ? changes
                : (Map<String, @Nullable Object>)
                        changes.computeIfAbsent(field.group(), name -> new LinkedHashMap<String, @Nullable Object>());
    }

    private static boolean isChanged(Form form, Field field, @Nullable String commune) {
        String now = field.kind() == Kind.COMMUNE ? (commune == null ? "" : commune) : form.get(field.name());
        return !form.getBefore().containsKey(Form.nameOfBefore(field.name())) || !now.equals(form.before(field.name()));
    }

    /** What was typed, on top of what somebody else made of the rest meanwhile. */
    public Form onTopOf(Form present, Form typed) {
        Form merged = present;
        for (Field field : fields.all()) {
            if (field.kind() == Kind.GROUP || !isTyped(typed, field)) {
                continue;
            }
            merged = merged.with(field.name(), typed.get(field.name()));
            if (field.kind() == Kind.COMMUNE) {
                merged = merged.with("communeAsked", typed.get("communeAsked"))
                        .with("communeCode", typed.getCommuneCode());
            }
        }
        return merged;
    }

    private static boolean isTyped(Form typed, Field field) {
        return isChanged(typed, field, typed.isCommunePicked() ? typed.getCommuneCode() : typed.get("commune"));
    }

    /** The fields that somebody else changed since the form was shown. */
    public List<Field> changedMeanwhile(Form present, Form typed) {
        return fields.all().stream()
                .filter(field -> typed.getBefore().containsKey(Form.nameOfBefore(field.name())))
                .filter(field -> !typed.before(field.name()).equals(present.before(field.name())))
                .toList();
    }
}
