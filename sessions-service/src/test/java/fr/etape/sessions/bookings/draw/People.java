package fr.etape.sessions.bookings.draw;

import fr.etape.sessions.bookings.draw.wishes.Atelier;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import fr.etape.sessions.bookings.draw.wishes.Closing;
import fr.etape.sessions.bookings.draw.wishes.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Numbered people, and lists in few words. */
public final class People {

    private People() {}

    public static UUID person(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    public static List<UUID> people(int... numbers) {
        return IntStream.of(numbers).mapToObj(People::person).toList();
    }

    /**
     * @param ateliers {@code eau=2 sante=1}
     * @param wishes {@code 1 eau sante}: the wishes of person 1
     */
    public static ClosedList list(String ateliers, String... wishes) {
        List<Atelier> offered = new ArrayList<>();
        for (String atelier : ateliers.split(" ")) {
            String[] parts = atelier.split("=");
            offered.add(new Atelier(parts[0], Integer.parseInt(parts[1])));
        }
        List<UUID> registrations = new ArrayList<>();
        List<Wish> wished = new ArrayList<>();
        for (String line : wishes) {
            String[] parts = line.split(" ");
            UUID id = person(Integer.parseInt(parts[0]));
            registrations.add(id);
            for (int rank = 1; rank < parts.length; rank++) {
                wished.add(new Wish(id, rank, parts[rank]));
            }
        }
        return ((Closing.Closed) Closing.of(offered, registrations, wished)).list();
    }
}
