package fr.etape.projection;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The components that a record must have. Jackson silently leaves an absent member null; a projection that trusts its
 * types would then fail on that event for ever.
 */
record Shape(List<Method> required) {

    static Shape of(Class<?> type) {
        return new Shape(Stream.ofNullable(type.getRecordComponents())
                .flatMap(Stream::of)
                .filter(Shape::isRequired)
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .toList());
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getType().isPrimitive()
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Name of a required component that is null; null when there is none. */
    @Nullable
    String missingIn(Object event) {
        try {
            for (Method accessor : required) {
                if (accessor.invoke(event) == null) {
                    return accessor.getName();
                }
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
