package fr.etape.reporting.indicators;

import fr.etape.contracts.College;
import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.Stage;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.counts.BookingCounts;
import fr.etape.reporting.day.counts.ContributionCounts;
import fr.etape.reporting.day.parts.Person;
import fr.etape.reporting.day.parts.Votes.Question;
import fr.etape.reporting.indicators.statistics.Curve;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All indicators of one stop, computed from its day. */
public record Indicators(DayReport day) {

    /** In the order of {@link Indicator}, and of the colleges where each has a value of its own. */
    public List<IndicatorValue> all() {
        return Arrays.stream(Indicator.values())
                .flatMap(indicator -> values(indicator).stream())
                .toList();
    }

    /** By which rules the figures came about. */
    public Methodology methodology() {
        return Methodology.of(day);
    }

    /** Whether no registration is taken any more. */
    public boolean closed() {
        return day.people().closed();
    }

    /** One, or one for each college. */
    List<IndicatorValue> values(Indicator indicator) {
        return indicator.byCollege() ? registered().byCollege(indicator) : List.of(of(indicator));
    }

    public IndicatorValue of(Indicator indicator) {
        return switch (indicator) {
            case QUOTA_TAKEN, PICK_UP_T50_BY_COLLEGE, PICK_UP_T90_BY_COLLEGE ->
                throw new IllegalArgumentException(indicator + " has a value for each college");
            case PICK_UP -> pickUpByDay(indicator);
            case TERRITORIES -> new Territories(day, closed()).profile(indicator);
            case FROM_OWN_DEPARTMENT -> new Territories(day, closed()).ownDepartment(indicator);
            case REGISTRATIONS_BY_COLLEGE -> profile(indicator, registered().profile(Person::hasSeat));
            case ORGANISATIONS -> Organisations.present(day.people()).number(indicator, closed());
            case ORGANISATION_CONCENTRATION ->
                Organisations.present(day.people()).concentration(indicator, closed());
            case COLLEAGUES_AT_TABLES -> new Colleagues(day).atTables(indicator, closed());
            case REGISTRATIONS_CONFIRMED -> number(indicator, people(Person::hasSeat));
            case PICK_UP_T50 -> pickUp(indicator, 0.5);
            case PICK_UP_T90 -> pickUp(indicator, 0.9);
            case FILL -> fill(indicator);
            case PRESENCE_RATE -> ofRegistered(indicator, Person::present);
            case NO_SHOW -> ofRegistered(indicator, person -> !person.present());
            case WALK_INS -> number(indicator, people(p -> p.walkIn() && p.hasSeat()));
            case COLLEGES -> profile(indicator, registered().profile(Person::present));
            case MIX_AT_TABLES -> new Seating(day).mix(indicator, closed());
            case MEETINGS -> new Seating(day).meetings(indicator, closed());
            case CONTRIBUTIONS_BY_KIND -> profile(indicator, kinds());
            case CONTRIBUTIONS_BY_THEME -> profile(indicator, written().themes());
            case PROPOSALS -> number(indicator, written().proposals());
            case SOURCES_PER_PROPOSAL -> sources(indicator);
            case PARTICIPATION_APPROVALS -> participation(indicator, Stage.APPROVALS);
            case PARTICIPATION_POINTS -> participation(indicator, Stage.POINTS);
            case FEEDBACK_RESPONSE, FEEDBACK_TABLES, FEEDBACK_RECOMMENDATION ->
                new Answers(day).of(indicator, people(Person::present), closed());
        };
    }

    /** How seats were taken, without walk-ins and those who gave up before they had one. */
    Curve pickUp() {
        return PickUp.curve(day.people(), person -> true);
    }

    /** The same day by day; null where the day of the stop is not known, or nobody had a seat before it. */
    public @Nullable PickUpDays pickUpDays() {
        return PickUpDays.of(day);
    }

    /** The same of one college. */
    Curve pickUp(College college) {
        return registered().curve(college);
    }

    private Registered registered() {
        return new Registered(day.people(), closed());
    }

    private IndicatorValue ofRegistered(Indicator indicator, Predicate<Person> wanted) {
        Predicate<Person> registered = Registered::registered;
        return rate(indicator, people(registered.and(wanted)), people(registered));
    }

    private int people(Predicate<Person> wanted) {
        return registered().count(wanted);
    }

    private IndicatorValue number(Indicator indicator, int x) {
        return IndicatorValue.number(indicator, x, closed());
    }

    private IndicatorValue profile(Indicator indicator, Map<String, Integer> groups) {
        return IndicatorValue.profile(indicator, groups, "", closed());
    }

    private IndicatorValue rate(Indicator indicator, int x, int n) {
        return IndicatorValue.rate(indicator, x, n, "", closed());
    }

    private IndicatorValue pickUp(Indicator indicator, double share) {
        Curve curve = pickUp();
        return curve.last() < 1
                ? IndicatorValue.missing(indicator)
                : IndicatorValue.measure(indicator, curve.reached(share), curve.last(), null, closed());
    }

    private IndicatorValue pickUpByDay(Indicator indicator) {
        PickUpDays days = pickUpDays();
        return days == null
                ? IndicatorValue.missing(indicator)
                : IndicatorValue.curve(indicator, days.last(), closed());
    }

    private IndicatorValue fill(Indicator indicator) {
        int seats = 0;
        int booked = 0;
        for (BookingCounts.Atelier atelier :
                BookingCounts.of(day.bookings(), day.programme()).sessions()) {
            Integer limit = atelier.seats();
            seats += limit == null ? 0 : limit;
            booked += limit == null ? 0 : atelier.booked();
        }
        return rate(indicator, booked, seats);
    }

    private ContributionCounts written() {
        return ContributionCounts.of(day.contributions());
    }

    private Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        written().kinds().forEach((kind, count) -> kinds.put(kind.name(), count));
        return kinds;
    }

    private IndicatorValue sources(Indicator indicator) {
        ContributionCounts counts = written();
        return counts.proposals() == 0
                ? IndicatorValue.missing(indicator)
                : IndicatorValue.measure(
                        indicator, (double) counts.sources() / counts.proposals(), counts.proposals(), null, closed());
    }

    private IndicatorValue participation(Indicator indicator, Stage stage) {
        Collection<Question> closedOnes = day.votes().questions().values().stream()
                .filter(question -> question.stage() == stage && question.closed())
                .toList();
        int ballots = closedOnes.stream().mapToInt(Question::ballots).sum();
        int entitled = closedOnes.stream().mapToInt(this::entitled).sum();
        String electorates = closedOnes.stream()
                .map(question -> question.electorate().name())
                .distinct()
                .sorted()
                .reduce("", (one, other) -> one + " " + other)
                .strip();
        return IndicatorValue.rate(indicator, ballots, entitled, electorates, closed());
    }

    private int entitled(Question question) {
        return people(question.electorate() == Electorate.PRESENT ? Person::present : Person::hasSeat);
    }
}
