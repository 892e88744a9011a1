package fr.etape.web.staff.figures;

/** What a stop gives as CSV. */
enum StopTable {
    /** All indicators, those of colleges and the groups of profiles too. */
    INDICATORS("report", "indicators.csv"),
    PICK_UP("pick-up", "pick-up.csv"),
    DAY("day", "day.csv");

    private final String file;
    private final String path;

    StopTable(String file, String path) {
        this.file = file;
        this.path = "/api/reports/stops/{stopId}/" + path;
    }

    /** Name of the file, without its ending. */
    String file(String stopId) {
        return file + "-" + stopId;
    }

    String path() {
        return path;
    }
}
