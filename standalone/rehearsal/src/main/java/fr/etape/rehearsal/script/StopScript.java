package fr.etape.rehearsal.script;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A stop that is rehearsed: what is known of it before anybody registers. */
public enum StopScript {
    ANGERS("angers", "Angers", "49007", "Terra Botanica", "Europe/Paris", 90, 80, 70, 30, 20, 10),
    SAINT_DENIS(
            "saint-denis",
            "Saint-Denis de La Réunion",
            "97411",
            "La Cité des Arts",
            "Indian/Reunion",
            30,
            36,
            22,
            14,
            10,
            8);

    private final String code;
    private final String title;
    private final String commune;
    private final String venue;
    private final ZoneId zone;
    private final Map<String, Integer> quotas = new LinkedHashMap<>();

    StopScript(String code, String title, String commune, String venue, String zone, int... seats) {
        this.code = code;
        this.title = title;
        this.commune = commune;
        this.venue = venue;
        this.zone = ZoneId.of(zone);
        List<String> colleges = colleges();
        for (int i = 0; i < seats.length; i++) {
            quotas.put(colleges.get(i), seats[i]);
        }
    }

    /** Names it in files, and begins its id. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Seats by college, in the order they are shown. */
    public Map<String, Integer> quotas() {
        return Collections.unmodifiableMap(quotas);
    }

    public static List<String> colleges() {
        return List.of("ELU", "COLLECTIVITE", "INDUSTRIEL", "OPERATEUR", "ETAT", "AUTRE");
    }

    public int capacity() {
        return quotas.values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<Person> people() {
        return People.of(this);
    }

    /** People of the other town, who come here unannounced. */
    public List<Person> visitors(int people) {
        List<Person> others = (this == ANGERS ? SAINT_DENIS : ANGERS).people();
        return others.subList(others.size() - people, others.size());
    }

    public List<Contribution> contributions() {
        return Contributions.of(this);
    }

    public List<Merge> merges() {
        return Contributions.mergesOf(this);
    }

    /** @param suffix makes the stop's id unique, so that a rehearsal can be repeated on the same data */
    public String stopId(ZonedDateTime now, String suffix) {
        LocalDate day = day(now);
        return "%s-%d-%02d-r%s".formatted(code, day.getYear(), day.getMonthValue(), suffix);
    }

    /** The stop as an organiser drafts it: next quarter, taking registrations since an hour. */
    public Map<String, Object> draft(String stopId, ZonedDateTime now) {
        LocalDate day = day(now);
        LocalDateTime local = now.withZoneSameInstant(zone).toLocalDateTime();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("stopId", stopId);
        body.put("name", title);
        body.put("commune", commune);
        body.put("venue", venue);
        body.put("helpPage", "https://" + code + ".example/contact");
        body.put("timeZone", zone.getId());
        body.put("startsAt", text(day.atTime(LocalTime.of(9, 0))));
        body.put("endsAt", text(day.atTime(LocalTime.of(17, 30))));
        body.put("registrationOpensAt", text(local.minusHours(1)));
        body.put("registrationClosesAt", text(day.minusDays(2).atTime(LocalTime.of(18, 0))));
        body.put("capacity", capacity());
        body.put("quotas", quotas);
        body.put("rehearsal", true);
        return body;
    }

    /** The eleventh of the last month of the next quarter, as the town counts quarters. */
    public LocalDate day(ZonedDateTime now) {
        return now.withZoneSameInstant(zone)
                .toLocalDate()
                .plus(1, IsoFields.QUARTER_YEARS)
                .with(IsoFields.DAY_OF_QUARTER, 1)
                .plusMonths(2)
                .withDayOfMonth(11);
    }

    /** Always with seconds, which {@link LocalDateTime#toString} leaves out when they are zero. */
    private static String text(LocalDateTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }
}
