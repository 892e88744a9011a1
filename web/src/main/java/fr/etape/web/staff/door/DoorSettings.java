package fr.etape.web.staff.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the pages of the door wait.
 *
 * @param tableWithin how long the page of somebody just let in waits for their table, which is found by an event; then
 *     it says that the table is on their own page. With zero it does not wait
 */
@Validated
@ConfigurationProperties("etape.web.door")
record DoorSettings(@DefaultValue("2s") Duration tableWithin) {}
