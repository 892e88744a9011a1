package fr.etape.web.site.api;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the pages get their data.
 *
 * @param api base URL of the gateway
 * @param rehearsal base URL of a launcher that plays rehearsals; without it, no page offers one
 * @param demoPeople people to try the suite out as: a JSON array of objects with {@code name}, {@code role} and
 *     {@code loginHint}, or the path of a file that holds one; without it, no page offers any
 * @param mailbox address of a page that shows the mails sent on this machine; without it, no page leads there
 * @param connectTimeout how long a connection may take to open
 * @param readTimeout how long an answer may take; a person is waiting for the page meanwhile
 */
@Validated
@ConfigurationProperties("etape.web")
public record ApiSettings(
        @DefaultValue("http://127.0.0.1:8080") URI api,
        @Nullable URI rehearsal,
        @Nullable String demoPeople,
        @Nullable URI mailbox,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {}
