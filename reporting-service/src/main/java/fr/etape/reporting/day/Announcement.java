package fr.etape.reporting.day;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When and where a stop was announced to be.
 *
 * @param day on which it begins, at the place
 * @param zone time zone of the place
 * @param commune INSEE code of the town
 */
public record Announcement(LocalDate day, ZoneId zone, String commune) {}
