package fr.etape.reporting.indicators;

import fr.etape.contracts.College;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.parts.Person;
import fr.etape.reporting.indicators.statistics.Profiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sits together. People whose college is not known yet are left out. */
record Seating(DayReport day) {

    private record Seat(String registrationId, College college) {}

    IndicatorValue mix(Indicator indicator, boolean closed) {
        double sum = 0;
        int tables = 0;
        int people = 0;
        for (List<List<Seat>> round : rounds()) {
            int[] room = profile(round.stream().flatMap(List::stream).toList());
            for (List<Seat> table : round) {
                sum += Profiles.dissimilarity(profile(table), room);
                tables++;
                people += table.size();
            }
        }
        return tables == 0
                ? IndicatorValue.missing(indicator)
                : IndicatorValue.measure(indicator, sum / tables, people, null, closed);
    }

    IndicatorValue meetings(Indicator indicator, boolean closed) {
        Set<String> met = new HashSet<>();
        Map<String, College> seated = new HashMap<>();
        for (List<List<Seat>> round : rounds()) {
            for (List<Seat> table : round) {
                table.forEach(seat -> seated.put(seat.registrationId(), seat.college()));
                meet(table, met);
            }
        }
        long possible = possible(seated);
        return possible == 0
                ? IndicatorValue.missing(indicator)
                : IndicatorValue.measure(indicator, (double) met.size() / possible, seated.size(), null, closed);
    }

    private static void meet(List<Seat> table, Set<String> met) {
        for (Seat one : table) {
            for (Seat other : table) {
                if (one.college() != other.college() && one.registrationId().compareTo(other.registrationId()) < 0) {
                    met.add(one.registrationId() + " " + other.registrationId());
                }
            }
        }
    }

    private static long possible(Map<String, College> seated) {
        int[] colleges = new int[College.values().length];
        seated.values().forEach(college -> colleges[college.ordinal()]++);
        long n = seated.size();
        long pairs = n * (n - 1) / 2;
        for (long size : colleges) {
            pairs -= size * (size - 1) / 2;
        }
        return pairs;
    }

    private List<List<List<Seat>>> rounds() {
        List<List<List<Seat>>> rounds = new ArrayList<>();
        day.tables().rounds().values().forEach(round -> {
            Map<Integer, List<Seat>> tables = new HashMap<>();
            round.forEach((registrationId, table) -> {
                College college = college(registrationId);
                if (college != null) {
                    tables.computeIfAbsent(table, t -> new ArrayList<>()).add(new Seat(registrationId, college));
                }
            });
            rounds.add(tables.keySet().stream().sorted().map(tables::get).toList());
        });
        return rounds;
    }

    private @Nullable College college(String registrationId) {
        Person person = day.people().all().get(registrationId);
        return person == null ? null : person.college();
    }

    private static int[] profile(List<Seat> seats) {
        int[] colleges = new int[College.values().length];
        seats.forEach(seat -> colleges[seat.college().ordinal()]++);
        return colleges;
    }
}
