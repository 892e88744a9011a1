package fr.etape.sessions.bookings.draw.wishes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import fr.etape.sessions.bookings.draw.lots.Hash256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the draw depends on beside the lots. Nothing can be changed any more. Made by {@link Closing#of}.
 *
 * <p>Its canonical bytes are lines of UTF-8, each ended by a line feed: {@code atelier,<id>,<seats>} in the order of
 * the ids, then {@code wishes,<registrationId>,<first wish>,<second wish>…} in the order of the ids as text.
 */
public final class ClosedList {

    private final List<Atelier> ateliers;
    private final List<RankedWishes> registrations;

    ClosedList(Collection<Atelier> ateliers, Collection<RankedWishes> registrations) {
        this.ateliers = ateliers.stream().sorted(comparing(Atelier::id)).toList();
        // Not by UUID.compareTo: it compares signed numbers, and other languages compare text.
        this.registrations = registrations.stream()
                .sorted(comparing(line -> line.registrationId().toString()))
                .toList();
    }

    public List<Atelier> ateliers() {
        return ateliers;
    }

    public List<RankedWishes> registrations() {
        return registrations;
    }

    /** The canonical lines, without their line feeds. */
    public List<String> lines() {
        return Stream.concat(
                        ateliers.stream().map(each -> "atelier," + each.id() + "," + each.seats()),
                        registrations.stream().map(ClosedList::line))
                .toList();
    }

    /** SHA-256 of the canonical bytes: what is published when the wishes close. */
    public Hash256 digest() {
        StringBuilder text = new StringBuilder();
        lines().forEach(line -> text.append(line).append('\n'));
        return Hash256.ofMessage(text.toString().getBytes(UTF_8));
    }

    private static String line(RankedWishes wishes) {
        List<String> columns =
                new ArrayList<>(List.of("wishes", wishes.registrationId().toString()));
        columns.addAll(wishes.ateliers());
        return String.join(",", columns);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClosedList list
                && ateliers.equals(list.ateliers)
                && registrations.equals(list.registrations);
    }

    @Override
    public int hashCode() {
        return 31 * ateliers.hashCode() + registrations.hashCode();
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
