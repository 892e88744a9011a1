package fr.etape.web.visitor.stop;

import fr.etape.web.site.commune.Communes;
import fr.etape.web.site.layout.Dates;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts stops into the words of a language. */
@Component
public final class StopViews {

    private final Dates dates;
    private final Communes communes;
    private final Clock clock = Clock.systemUTC();

    StopViews(Dates dates, Communes communes) {
        this.dates = dates;
        this.communes = communes;
    }

    public StopView of(Stop stop, Locale locale) {
        ZoneId zone = ZoneId.of(stop.timeZone() == null ? "Europe/Paris" : stop.timeZone());
        return new StopView(
                stop,
                town(stop),
                String.valueOf(stop.startsAt().getDayOfMonth()),
                dates.shortMonth(stop.startsAt().toLocalDate(), locale),
                String.valueOf(stop.startsAt().getYear()),
                stop.startsAt().toLocalDate().toString(),
                dates.longDay(stop.startsAt().toLocalDate(), locale),
                dates.time(stop.startsAt().toLocalTime(), locale),
                dates.time(stop.endsAt().toLocalTime(), locale),
                period(stop, locale),
                dates.clock(zone, locale),
                moment(stop.registrationOpensAt(), locale),
                moment(stop.registrationClosesAt(), locale),
                zone.getId(),
                stop.free(),
                Phase.of(stop, zone, clock.instant()),
                stop.colleges());
    }

    private @Nullable String period(Stop stop, Locale locale) {
        return stop.startsAt().toLocalDate().equals(stop.endsAt().toLocalDate())
                ? null
                : dates.period(stop.startsAt(), stop.endsAt(), locale);
    }

    private @Nullable String town(Stop stop) {
        return Optional.ofNullable(stop.commune())
                .flatMap(communes::nameOf)
                .filter(name -> !name.equals(stop.name()))
                .orElse(null);
    }

    private StopView.@Nullable Moment moment(@Nullable LocalDateTime time, Locale locale) {
        return time == null
                ? null
                : new StopView.Moment(
                        dates.longDay(time.toLocalDate(), locale), dates.time(time.toLocalTime(), locale));
    }
}
