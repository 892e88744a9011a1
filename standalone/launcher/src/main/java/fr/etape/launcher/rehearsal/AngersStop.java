package fr.etape.launcher.rehearsal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.Map;

/** The stop that is rehearsed: Angers in the next quarter, 300 seats, taking registrations since an hour. */
record AngersStop(String stopId, ZonedDateTime now) {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final Map<String, Integer> QUOTAS = quotas();

    /** @param suffix makes the stop's id unique, so that a rehearsal can be repeated on the same data */
    static AngersStop at(ZonedDateTime now, String suffix) {
        ZonedDateTime local = now.withZoneSameInstant(ZONE);
        LocalDate day = day(local);
        return new AngersStop("angers-%d-%02d-r%s".formatted(day.getYear(), day.getMonthValue(), suffix), local);
    }

    Map<String, Object> draft() {
        LocalDate day = day(now);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("stopId", stopId);
        body.put("name", "Angers");
        body.put("commune", "49007");
        body.put("venue", "Terra Botanica");
        body.put("helpPage", "https://angers.example/contact");
        body.put("timeZone", ZONE.getId());
        body.put("startsAt", local(day.atTime(LocalTime.of(9, 0))));
        body.put("endsAt", local(day.atTime(LocalTime.of(17, 30))));
        body.put("registrationOpensAt", local(now.toLocalDateTime().minusHours(1)));
        body.put("registrationClosesAt", local(day.minusDays(2).atTime(LocalTime.of(18, 0))));
        body.put(
                "capacity", QUOTAS.values().stream().mapToInt(Integer::intValue).sum());
        body.put("quotas", QUOTAS);
        body.put("rehearsal", true);
        return body;
    }

    /** Seats by college, in the order they are shown. */
    static Map<String, Integer> quotas() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("ELU", 90);
        quotas.put("COLLECTIVITE", 80);
        quotas.put("INDUSTRIEL", 70);
        quotas.put("OPERATEUR", 30);
        quotas.put("ETAT", 20);
        quotas.put("AUTRE", 10);
        return quotas;
    }

    /** The eleventh of the last month of the next quarter. */
    private static LocalDate day(ZonedDateTime now) {
        return now.toLocalDate()
                .plus(1, IsoFields.QUARTER_YEARS)
                .with(IsoFields.DAY_OF_QUARTER, 1)
                .plusMonths(2)
                .withDayOfMonth(11);
    }

    /** Always with seconds, which {@link LocalDateTime#toString} leaves out when they are zero. */
    private static String local(LocalDateTime time) {
        return java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }
}
