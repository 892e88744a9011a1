package fr.etape.reporting.indicators;

import fr.etape.communes.Commune;
import fr.etape.communes.Communes;
import fr.etape.contracts.TerritoryType;
import fr.etape.reporting.day.Announcement;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.parts.Origin;
import fr.etape.reporting.day.parts.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where people come from: those present, or those who hold a seat where nobody was checked in. A former commune counts
 * as the one that it is part of. A commune is known if it was given, by the vintage of the code that we have.
 */
record Territories(DayReport day, boolean closed) {

    private static final String PRESENT = "PRESENT";
    private static final String SEATED = "SEATED";

    /** By kind of territory; people whose commune is not known are a group of their own. */
    IndicatorValue profile(Indicator indicator) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (TerritoryType type : TerritoryType.values()) {
            groups.put(type.name(), 0);
        }
        groups.put(IndicatorValue.UNKNOWN, 0);
        boolean readable = day.people().territoryTypes().equals(TerritoryType.VERSION);
        for (Person person : people()) {
            Optional<Commune> commune = readable ? commune(person) : Optional.empty();
            groups.merge(commune.map(Territories::type).orElse(IndicatorValue.UNKNOWN), 1, Integer::sum);
        }
        return IndicatorValue.profile(indicator, groups, base(), closed);
    }

    /** Of the people whose commune is known, how many come from the department of the stop. */
    IndicatorValue ownDepartment(Indicator indicator) {
        Announcement announcement = day.announcement();
        if (announcement == null) {
            return IndicatorValue.missing(indicator);
        }
        Optional<String> own = Communes.ofFrance().today(announcement.commune()).map(Commune::department);
        List<Commune> known = new ArrayList<>();
        people().forEach(person -> commune(person).ifPresent(known::add));
        int near = (int) known.stream()
                .filter(commune -> own.equals(Optional.of(commune.department())))
                .count();
        return own.isEmpty()
                ? IndicatorValue.missing(indicator)
                : IndicatorValue.rate(indicator, near, known.size(), base(), closed);
    }

    private List<Person> people() {
        Predicate<Person> counted = anybodyPresent() ? Person::present : Person::hasSeat;
        return day.people().all().values().stream().filter(counted).toList();
    }

    private String base() {
        return anybodyPresent() ? PRESENT : SEATED;
    }

    private boolean anybodyPresent() {
        return day.people().all().values().stream().anyMatch(Person::present);
    }

    private static Optional<Commune> commune(Person person) {
        Origin origin = person.origin();
        String code = origin.commune();
        return code == null || origin.cogVintage() != Communes.VINTAGE
                ? Optional.empty()
                : Communes.ofFrance().today(code);
    }

    private static String type(Commune commune) {
        return TerritoryType.ofPopulation(commune.population()).name();
    }
}
