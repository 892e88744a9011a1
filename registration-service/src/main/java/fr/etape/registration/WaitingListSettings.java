package fr.etape.registration;

import fr.etape.registration.admission.WaitingLists;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long waiting lists get.
 *
 * @param least people whom the list of each college takes, however few seats it has; with more seats, as many as those
 */
@Validated
@ConfigurationProperties("etape.registration.waiting-lists")
record WaitingListSettings(
        @DefaultValue("200") @PositiveOrZero int least) {

    WaitingLists rule() {
        return new WaitingLists(least);
    }
}
