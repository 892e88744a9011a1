package fr.etape.web.visitor.start;

import java.util.List;

/** The seats of each college, counted three times by the launcher at the end of a rehearsal. */
record Comparison(List<Row> rows) {

    /**
     * @param answers counted from the answers to those who registered
     * @param registration counted by registration-service
     * @param reporting counted by reporting-service
     */
    record Row(String college, Seats answers, Seats registration, Seats reporting) {

        public boolean agrees() {
            return answers.equals(registration) && answers.equals(reporting);
        }
    }

    record Seats(int confirmed, int waitlisted) {

        private Seats plus(Seats other) {
            return new Seats(confirmed + other.confirmed, waitlisted + other.waitlisted);
        }
    }

    public boolean agrees() {
        return rows.stream().allMatch(Row::agrees);
    }

    public Row total() {
        return rows.stream()
                .reduce(
                        new Row("", new Seats(0, 0), new Seats(0, 0), new Seats(0, 0)),
                        (a, b) -> new Row(
                                "",
                                a.answers.plus(b.answers),
                                a.registration.plus(b.registration),
                                a.reporting.plus(b.reporting)));
    }
}
