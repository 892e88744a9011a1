package fr.etape.testkit.records;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records that differ from a given one in one component each. */
public final class Variations {

    private Variations() {}

    /**
     * By the name of the component: {@code one} with that component taken from {@code other}. A component that is a
     * record is varied component by component, under names such as {@code details.venue}. Throws {@link
     * IllegalArgumentException} when both have the same value somewhere, since then nothing would be tested.
     */
    public static <R extends Record> Map<String, R> of(R one, R other) {
        Map<String, R> variations = new LinkedHashMap<>();
        RecordComponent[] components = one.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object mine = value(components[i], one);
            Object theirs = value(components[i], other);
            String name = components[i].getName();
            int place = i;
            if (mine instanceof Record inside && theirs instanceof Record instead) {
                of(inside, instead)
                        .forEach((inner, varied) -> variations.put(name + "." + inner, with(one, place, varied)));
            } else if (Objects.equals(mine, theirs)) {
                throw new IllegalArgumentException("both have the same " + name);
            } else {
                variations.put(name, with(one, place, theirs));
            }
        }
        return variations;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R with(R one, int place, @Nullable Object value) {
        RecordComponent[] components = one.getClass().getRecordComponents();
        @Nullable
        Object[] values =
                Arrays.stream(components).map(each -> value(each, one)).toArray();
        values[place] = value;
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = one.getClass().getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return (R) canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
