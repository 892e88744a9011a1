package fr.etape.sessions.bookings.draw.proof;

import static java.util.stream.Collectors.toSet;

import fr.etape.sessions.bookings.draw.wishes.Atelier;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import fr.etape.sessions.bookings.draw.wishes.Closing;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import fr.etape.sessions.bookings.draw.wishes.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** @param list that passes the same checks as when the wishes closed */
record StatedList(ClosedList list) {

    static StatedList read(Lines lines) throws UnreadableLine, RefusedList {
        List<Atelier> ateliers = lines.all(
                "atelier,<id>,<seats>", columns -> new Atelier(columns.get(0), Integer.parseInt(columns.get(1))));
        List<RankedWishes> people = lines.all(
                "wishes,<registrationId>",
                columns -> new RankedWishes(UUID.fromString(columns.get(0)), columns.subList(1, columns.size())));
        List<Wish> wishes = new ArrayList<>();
        for (RankedWishes person : people) {
            int rank = 1;
            for (String atelier : person.ateliers()) {
                wishes.add(new Wish(person.registrationId(), rank++, atelier));
            }
        }
        List<UUID> ids = people.stream().map(RankedWishes::registrationId).toList();
        return switch (Closing.of(ateliers, ids, wishes)) {
            case Closing.Closed closed -> new StatedList(closed.list());
            case Closing.Refused refused -> throw new RefusedList(refused.faults());
        };
    }

    Set<UUID> withoutWishes() {
        return list.registrations().stream()
                .filter(person -> person.ateliers().isEmpty())
                .map(RankedWishes::registrationId)
                .collect(toSet());
    }
}
