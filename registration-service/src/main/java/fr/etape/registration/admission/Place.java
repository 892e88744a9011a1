package fr.etape.registration.admission;

import fr.etape.contracts.College;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a registration stands. Instances are shared where possible, since a state may have a million of them. */
public sealed interface Place {

    College college();

    record Seated(College college) implements Place {
        private static final Map<College, Seated> EACH = each(Seated::new);
    }

    /** @param arrival the lower, the earlier; counted over all colleges */
    record Waiting(College college, long arrival) implements Place {}

    record Left(College college) implements Place {
        private static final Map<College, Left> EACH = each(Left::new);
    }

    static Place seated(College college) {
        return Seated.EACH.getOrDefault(college, new Seated(college));
    }

    static Place left(College college) {
        return Left.EACH.getOrDefault(college, new Left(college));
    }

    private static <P> Map<College, P> each(Function<College, P> place) {
        return Arrays.stream(College.values())
                .collect(Collectors.toMap(Function.identity(), place, (a, b) -> a, () -> new EnumMap<>(College.class)));
    }
}
