package fr.etape.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call a handler method: callers of any of these kinds. Without this annotation nobody may. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Who[] value();

    /** The query parameter that names the stop at which roles count; empty for the path variable {@code stopId}. */
    String stopIn() default "";
}
