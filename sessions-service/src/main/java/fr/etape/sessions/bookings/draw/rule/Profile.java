package fr.etape.sessions.bookings.draw.rule;

import fr.etape.sessions.bookings.draw.rule.Placement.NotSeated;
import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import fr.etape.sessions.bookings.draw.rule.Placement.WithoutWishes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many people got what.
 *
 * @param byRank people who got their first wish, their second, …; as long as the last rank that anybody got
 * @param notSeated people with wishes and without a seat
 */
public record Profile(List<Integer> byRank, int notSeated, int withoutWishes) {

    public Profile {
        byRank = List.copyOf(byRank);
    }

    public static Profile of(Collection<Placement> placements) {
        List<Integer> byRank = new ArrayList<>();
        int notSeated = 0;
        int withoutWishes = 0;
        for (Placement placement : placements) {
            switch (placement) {
                case Seated seated -> count(byRank, seated.rank());
                case NotSeated none -> notSeated++;
                case WithoutWishes none -> withoutWishes++;
            }
        }
        return new Profile(byRank, notSeated, withoutWishes);
    }

    private static void count(List<Integer> byRank, int rank) {
        while (byRank.size() < rank) {
            byRank.add(0);
        }
        byRank.set(rank - 1, byRank.get(rank - 1) + 1);
    }
}
