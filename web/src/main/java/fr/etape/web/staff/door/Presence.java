package fr.etape.web.staff.door;

import fr.etape.web.visitor.stop.College;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many are expected and how many are here.
 *
 * @param position of the last event that is counted
 */
record Presence(long position, int capacity, Counts total, Map<College, Counts> colleges) {

    record Counts(int expected, int here, int walkIns) {
        static final Counts NONE = new Counts(0, 0, 0);
    }

    /** One line of the table; without a college, that of all. */
    record Line(@Nullable College college, Counts counts) {

        /** Share of those expected who are here, in percent, for the bar. */
        public int taken() {
            return counts.expected() == 0
                    ? 0
                    : (int) Math.min(100, Math.round(100.0 * counts.here() / counts.expected()));
        }
    }

    /** All colleges, also those from which nobody is expected. */
    public List<Line> lines() {
        return Arrays.stream(College.values())
                .map(college -> new Line(college, colleges.getOrDefault(college, Counts.NONE)))
                .toList();
    }

    public Line all() {
        return new Line(null, total);
    }

    public boolean full() {
        return total.here() >= capacity;
    }
}
