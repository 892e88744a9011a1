package fr.etape.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits on what is taken in.
 *
 * @param maxBody bytes of a request body; one with more is answered with 413
 * @param maxSwallowed bytes of such a body that are still read, and thrown away, so that its sender sees the answer and
 *     can use the connection again; beyond that the connection is closed
 */
@ConfigurationProperties("etape.http")
record HttpSettings(
        @DefaultValue("64KB") DataSize maxBody,
        @DefaultValue("16MB") DataSize maxSwallowed) {}
