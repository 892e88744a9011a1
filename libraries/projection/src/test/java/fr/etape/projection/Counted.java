package fr.etape.projection;

import org.jspecify.annotations.Nullable;

/** The event of these tests. */
record Counted(String what, int amount, @Nullable String remark) {

    static final String TYPE = "test.counted.v1";

    static @Nullable Class<Counted> of(String type) {
        return type.equals(TYPE) ? Counted.class : null;
    }
}
