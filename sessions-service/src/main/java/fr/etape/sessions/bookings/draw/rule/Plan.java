package fr.etape.sessions.bookings.draw.rule;

import java.util.Arrays;

/** Who has which option, so far; no place has more people than seats. */
final class Plan {

    private static final int NONE = -1;

    private final Choices choices;
    private final int[] options;
    private final int[] taken;

    Plan(Choices choices) {
        this.choices = choices;
        this.options = new int[choices.persons()];
        this.taken = new int[choices.nowhere() + 1];
        Arrays.fill(options, NONE);
    }

    Choices choices() {
        return choices;
    }

    int option(int person) {
        return options[person];
    }

    int place(int person) {
        return choices.place(person, options[person]);
    }

    int rank(int person) {
        return choices.rank(person, options[person]);
    }

    boolean hasSpare(int place) {
        return taken[place] < choices.seats(place);
    }

    boolean isUsed(int place) {
        return taken[place] > 0;
    }

    /** For a short while more people than seats are possible, until the next of a chain has moved on. */
    void put(int person, int option) {
        if (options[person] != NONE) {
            taken[place(person)]--;
        }
        options[person] = option;
        taken[place(person)]++;
    }
}
