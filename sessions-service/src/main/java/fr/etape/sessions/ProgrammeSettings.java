package fr.etape.sessions;

import fr.etape.sessions.programme.ProgrammeLimits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much the programme of a stop may hold. 500 sessions are what the event of a publication has room for.
 *
 * @param rooms at most
 * @param sessions at most
 */
@Validated
@ConfigurationProperties("etape.sessions.programme")
record ProgrammeSettings(
        @Min(1) @Max(500) @DefaultValue("60") int rooms,
        @Min(1) @Max(500) @DefaultValue("150") int sessions) {

    ProgrammeLimits limits() {
        return new ProgrammeLimits(rooms, sessions);
    }
}
