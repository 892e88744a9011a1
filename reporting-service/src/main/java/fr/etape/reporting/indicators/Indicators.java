package fr.etape.reporting.indicators;

import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.Stage;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.counts.BookingCounts;
import fr.etape.reporting.day.counts.ContributionCounts;
import fr.etape.reporting.day.counts.PeopleCounts;
import fr.etape.reporting.day.parts.Person;
import fr.etape.reporting.day.parts.Votes.Question;
import fr.etape.reporting.indicators.statistics.Curve;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All indicators of one stop, computed from its day. */
public record Indicators(DayReport day) {

    /** In the order of {@link Indicator}. */
    public List<IndicatorValue> all() {
        return Arrays.stream(Indicator.values()).map(this::of).toList();
    }

    /** Whether no registration is taken any more. */
    public boolean closed() {
        return day.people().closed();
    }

    IndicatorValue of(Indicator indicator) {
        return switch (indicator) {
            case REGISTRATIONS_CONFIRMED -> number(indicator, people(Person::hasSeat));
            case PICK_UP_T50 -> pickUp(indicator, 0.5);
            case PICK_UP_T90 -> pickUp(indicator, 0.9);
            case FILL -> fill(indicator);
            case PRESENCE_RATE -> rate(indicator, people(p -> registered(p) && p.present()), people(this::registered));
            case NO_SHOW -> rate(indicator, people(p -> registered(p) && !p.present()), people(this::registered));
            case WALK_INS -> number(indicator, people(p -> p.walkIn() && p.hasSeat()));
            case COLLEGES -> IndicatorValue.profile(indicator, colleges(), closed());
            case MIX_AT_TABLES -> new Seating(day).mix(indicator, closed());
            case MEETINGS -> new Seating(day).meetings(indicator, closed());
            case CONTRIBUTIONS_BY_KIND -> IndicatorValue.profile(indicator, kinds(), closed());
            case CONTRIBUTIONS_BY_THEME ->
                IndicatorValue.profile(indicator, written().themes(), closed());
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
        return PickUp.curve(day.people());
    }

    private boolean registered(Person person) {
        return person.hasSeat() && !person.walkIn();
    }

    private int people(Predicate<Person> wanted) {
        return (int) day.people().all().values().stream().filter(wanted).count();
    }

    private IndicatorValue number(Indicator indicator, int x) {
        return IndicatorValue.number(indicator, x, closed());
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

    private Map<String, Integer> colleges() {
        Map<String, Integer> present = new LinkedHashMap<>();
        PeopleCounts.of(day.people())
                .colleges()
                .forEach((college, standing) -> present.put(college.name(), standing.present()));
        return present;
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
        String rules = closedOnes.stream()
                .map(question -> question.rule() + " " + question.electorate())
                .distinct()
                .sorted()
                .reduce("", (one, other) -> one + " " + other)
                .strip();
        return IndicatorValue.rate(indicator, ballots, entitled, rules, closed());
    }

    private int entitled(Question question) {
        return people(question.electorate() == Electorate.PRESENT ? Person::present : Person::hasSeat);
    }
}
