package fr.etape.sessions.bookings.draw.wishes;

import static java.util.Comparator.comparing;

import fr.etape.sessions.bookings.draw.wishes.ListFault.AtelierWishedTwice;
import fr.etape.sessions.bookings.draw.wishes.ListFault.DuplicateAtelier;
import fr.etape.sessions.bookings.draw.wishes.ListFault.DuplicateRegistration;
import fr.etape.sessions.bookings.draw.wishes.ListFault.EqualRanks;
import fr.etape.sessions.bookings.draw.wishes.ListFault.IdTellsTime;
import fr.etape.sessions.bookings.draw.wishes.ListFault.MalformedAtelier;
import fr.etape.sessions.bookings.draw.wishes.ListFault.MissingRank;
import fr.etape.sessions.bookings.draw.wishes.ListFault.NegativeSeats;
import fr.etape.sessions.bookings.draw.wishes.ListFault.UnknownAtelier;
import fr.etape.sessions.bookings.draw.wishes.ListFault.UnknownRegistration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Looks for all faults of a list at once. */
final class ListFaults {

    private static final Pattern ATELIER = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** Versions of RFC 9562 that contain a time. */
    private static final Set<Integer> TIMED_VERSIONS = Set.of(1, 2, 6, 7);

    private final List<ListFault> faults = new ArrayList<>();
    private final Set<String> ateliers = new HashSet<>();
    private final Set<UUID> registrations = new HashSet<>();

    private ListFaults() {}

    static List<ListFault> of(Collection<Atelier> ateliers, Collection<UUID> registrations, Collection<Wish> wishes) {
        ListFaults found = new ListFaults();
        ateliers.forEach(found::checkAtelier);
        registrations.forEach(found::checkRegistration);
        found.checkWishes(wishes);
        return found.faults;
    }

    private void checkAtelier(Atelier atelier) {
        if (!ATELIER.matcher(atelier.id()).matches()) {
            faults.add(new MalformedAtelier(atelier.id()));
        }
        if (!ateliers.add(atelier.id())) {
            faults.add(new DuplicateAtelier(atelier.id()));
        }
        if (atelier.seats() < 0) {
            faults.add(new NegativeSeats(atelier.id(), atelier.seats()));
        }
    }

    private void checkRegistration(UUID id) {
        if (!registrations.add(id)) {
            faults.add(new DuplicateRegistration(id));
        }
        if (TIMED_VERSIONS.contains(id.version())) {
            faults.add(new IdTellsTime(id));
        }
    }

    private void checkWishes(Collection<Wish> wishes) {
        List<Wish> sorted = wishes.stream()
                .sorted(comparing((Wish wish) -> wish.registrationId().toString())
                        .thenComparingInt(Wish::rank)
                        .thenComparing(Wish::atelier))
                .toList();
        Set<String> wished = new HashSet<>();
        int expected = 1;
        for (int i = 0; i < sorted.size(); i++) {
            Wish wish = sorted.get(i);
            if (i == 0 || !wish.registrationId().equals(sorted.get(i - 1).registrationId())) {
                expected = 1;
                wished.clear();
            }
            checkAim(wish, wished.add(wish.atelier()));
            expected = checkRank(wish, expected);
        }
    }

    private void checkAim(Wish wish, boolean first) {
        if (!registrations.contains(wish.registrationId())) {
            faults.add(new UnknownRegistration(wish.registrationId()));
        }
        if (!ateliers.contains(wish.atelier())) {
            faults.add(new UnknownAtelier(wish.registrationId(), wish.atelier()));
        }
        if (!first) {
            faults.add(new AtelierWishedTwice(wish.registrationId(), wish.atelier()));
        }
    }

    /** The rank that the person's next wish must have. */
    private int checkRank(Wish wish, int expected) {
        if (expected > 1 && wish.rank() == expected - 1) {
            faults.add(new EqualRanks(wish.registrationId(), wish.rank()));
            return expected;
        }
        if (wish.rank() != expected) {
            faults.add(new MissingRank(wish.registrationId(), expected));
        }
        return Math.max(1, wish.rank() + 1);
    }
}
