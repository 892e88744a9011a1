package fr.etape.reporting.attendance;

import fr.etape.contracts.College;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Figures of all six colleges, always in the order of {@link College}. Immutable. */
public record Colleges(Map<College, CollegeFigures> figures) {

    static final Colleges EMPTY = of(college -> CollegeFigures.NONE);

    public static Colleges of(Function<College, CollegeFigures> figures) {
        Map<College, CollegeFigures> all = new EnumMap<>(College.class);
        for (College college : College.values()) {
            all.put(college, figures.apply(college));
        }
        return new Colleges(Collections.unmodifiableMap(all));
    }

    public CollegeFigures of(College college) {
        return figures.getOrDefault(college, CollegeFigures.NONE);
    }

    Colleges with(College college, UnaryOperator<CollegeFigures> change) {
        return of(each -> each == college ? change.apply(of(each)) : of(each));
    }

    Colleges combine(Colleges other, BinaryOperator<CollegeFigures> combination) {
        return of(college -> combination.apply(of(college), other.of(college)));
    }

    /** Over all colleges. */
    public CollegeFigures total() {
        return figures.values().stream().reduce(CollegeFigures.NONE, CollegeFigures::plus);
    }
}
