package fr.etape.launcher.rehearsal;

import java.util.List;
import java.util.function.Function;

/** The seats of each college, counted three times. */
public record Table(List<Row> rows) {

    /**
     * @param answers counted from the answers to those who registered
     * @param registration counted by registration-service
     * @param reporting counted by reporting-service
     */
    public record Row(String college, int quota, Seats answers, Seats registration, Seats reporting) {

        boolean agrees() {
            return answers.equals(registration) && answers.equals(reporting);
        }

        boolean withinQuota() {
            return answers.confirmed() <= quota && registration.confirmed() <= quota && reporting.confirmed() <= quota;
        }

        private String text() {
            return "%-14s %5d   %9d %7d   %9d %7d   %9d %7d   %s"
                    .formatted(
                            college,
                            quota,
                            answers.confirmed(),
                            answers.waitlisted(),
                            registration.confirmed(),
                            registration.waitlisted(),
                            reporting.confirmed(),
                            reporting.waitlisted(),
                            verdict());
        }

        private String verdict() {
            return !agrees() ? "the counts differ" : !withinQuota() ? "beyond the quota" : "✓";
        }
    }

    /** Whether all three agree for every college, and nobody is confirmed beyond a quota. */
    public boolean good() {
        return rows.stream().allMatch(row -> row.agrees() && row.withinQuota());
    }

    public Row total() {
        return new Row(
                "total",
                rows.stream().mapToInt(Row::quota).sum(),
                sum(Row::answers),
                sum(Row::registration),
                sum(Row::reporting));
    }

    private Seats sum(Function<Row, Seats> place) {
        return rows.stream().map(place).reduce(Seats.NONE, Seats::plus);
    }

    public String text() {
        StringBuilder text = new StringBuilder("""
                                        HTTP answers     registration        reporting
                college        seats   confirmed waiting   confirmed waiting   confirmed waiting
                """);
        rows.forEach(row -> text.append(row.text()).append('\n'));
        return text.append(total().text()).toString();
    }
}
