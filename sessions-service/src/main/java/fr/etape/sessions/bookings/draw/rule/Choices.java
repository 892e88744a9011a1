package fr.etape.sessions.bookings.draw.rule;

import fr.etape.sessions.bookings.draw.wishes.Atelier;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The draw in numbers. Places are the ateliers in their order, and after them {@link #nowhere}, where everybody can be.
 * Persons are those with wishes, in the order of the lots. A person's options are their wishes from the first on, and
 * last to be nowhere.
 */
final class Choices {

    private final int[] seats;
    private final int[][] places;
    private final int ranks;

    private Choices(int[] seats, int[][] places, int ranks) {
        this.seats = seats;
        this.places = places;
        this.ranks = ranks;
    }

    static Choices of(List<Atelier> ateliers, List<RankedWishes> persons) {
        int nowhere = ateliers.size();
        int[] seats = new int[nowhere + 1];
        Map<String, Integer> numbers = new HashMap<>();
        for (Atelier atelier : ateliers) {
            seats[numbers.size()] = atelier.seats();
            numbers.put(atelier.id(), numbers.size());
        }
        seats[nowhere] = Integer.MAX_VALUE;
        int[][] places = persons.stream()
                .map(person -> person.ateliers().stream().mapToInt(id -> numbers.getOrDefault(id, nowhere)))
                .map(wished -> IntStream.concat(wished, IntStream.of(nowhere)).toArray())
                .toArray(int[][]::new);
        int ranks = persons.stream()
                .mapToInt(person -> person.ateliers().size())
                .max()
                .orElse(0);
        return new Choices(seats, places, ranks);
    }

    int persons() {
        return places.length;
    }

    int nowhere() {
        return seats.length - 1;
    }

    int seats(int place) {
        return seats[place];
    }

    /** The longest list of wishes. */
    int ranks() {
        return ranks;
    }

    int options(int person) {
        return places[person].length;
    }

    int place(int person, int option) {
        return places[person][option];
    }

    /** The rank from 1 on; 0 for being nowhere. */
    int rank(int person, int option) {
        return option == places[person].length - 1 ? 0 : option + 1;
    }
}
