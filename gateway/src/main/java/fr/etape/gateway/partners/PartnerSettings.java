package fr.etape.gateway.partners;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Sites of partners.
 *
 * @param origins scheme, host and port as a browser sends them in {@code Origin}, for instance {@code
 *     https://partner.example}; none by default, and never all
 */
@ConfigurationProperties("etape.gateway.partners")
@Validated
record PartnerSettings(@DefaultValue List<@Pattern(regexp = "https?://[^/*\\s]+") String> origins) {}
