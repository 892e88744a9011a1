package fr.etape.reporting.day.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param stops whose days are kept in memory, some hundred KB each for 300 people; others are read again when asked
 *     for
 */
@ConfigurationProperties("etape.reporting.live")
record LiveDayLimits(@DefaultValue("30") int stops) {}
