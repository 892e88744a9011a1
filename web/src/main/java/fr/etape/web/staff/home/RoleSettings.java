package fr.etape.web.staff.home;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How pages meet services that have not heard of a role yet.
 *
 * @param rolesHeardWithin how long a page waits for a service to hear of a role that was just given; then it says that
 *     the page is not for this person. With zero no page waits
 */
@Validated
@ConfigurationProperties("etape.web")
record RoleSettings(@DefaultValue("3s") Duration rolesHeardWithin) {}
