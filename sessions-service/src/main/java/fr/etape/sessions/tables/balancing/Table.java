package fr.etape.sessions.tables.balancing;

import org.jspecify.annotations.Nullable;

/**
 * @param number as on the card on the table, from 1
 * @param chairs how many participants can sit there, a facilitator who is a participant included
 * @param accessibleSeats how many of the chairs are accessible
 * @param facilitator who facilitates here in every round (H2). A participant of the room is seated here; anybody else
 *     belongs to the staff and takes no chair. Null if nobody does
 */
public record Table(
        int number,
        int chairs,
        int accessibleSeats,
        @Nullable String facilitator) {

    public Table {
        if (number < 1 || chairs < 1 || accessibleSeats < 0 || accessibleSeats > chairs) {
            throw new IllegalArgumentException("Table " + number + " cannot have " + chairs + " chairs, "
                    + accessibleSeats + " of them accessible");
        }
    }

    public Table(int number, int chairs) {
        this(number, chairs, 0, null);
    }
}
