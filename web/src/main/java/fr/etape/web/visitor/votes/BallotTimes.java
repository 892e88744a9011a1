package fr.etape.web.visitor.votes;

import fr.etape.web.site.layout.Dates;
import fr.etape.web.visitor.stop.StopView;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when ballots are taken, at the place of the stop: in words, and as an organiser types it. */
@Component
public final class BallotTimes {

    private final Dates dates;

    BallotTimes(Dates dates) {
        this.dates = dates;
    }

    /** For instance "jeudi 18 mars 2027 à 15 h 45, heure de Paris"; null for no such time. */
    public @Nullable String words(@Nullable Instant until, StopView stop, Locale locale) {
        return until == null
                ? null
                : dates.moment(LocalDateTime.ofInstant(until, ZoneId.of(stop.timeZone())), locale) + ", "
                        + stop.clock();
    }

    /** @return empty for what is no time, or one that clocks there pass over */
    public static Optional<Instant> read(String typed, StopView stop) {
        try {
            LocalDateTime local = LocalDateTime.parse(typed.strip().replace(' ', 'T'));
            ZonedDateTime there = local.atZone(ZoneId.of(stop.timeZone()));
            return Optional.of(there)
                    .filter(time -> time.toLocalDateTime().equals(local))
                    .map(ZonedDateTime::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
