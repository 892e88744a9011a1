package fr.etape.gateway.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of what comes in before it has a body.
 *
 * @param headTimeout how long a client may take over request line and headers, however steadily they come; silence is
 *     cut off earlier, by {@code server.tomcat.connection-timeout}
 */
@ConfigurationProperties("etape.gateway.intake")
record IntakeSettings(@DefaultValue("10s") Duration headTimeout) {}
