package fr.etape.sessions.tables.balancing;

/** Seats as a plan has them. */
final class SeatsOfPlan {

    private SeatsOfPlan() {}

    /** Seats of people who are not in the room, and at tables that are not, are left out. */
    static void take(Seats seats, int round, Seating seating) {
        seating.tables().forEach((id, number) -> {
            int person = seats.room.person(id);
            int table = seats.room.table(number);
            if (person != NumberedRoom.NONE && table != NumberedRoom.NONE) {
                seats.move(round, person, table);
            }
        });
    }
}
