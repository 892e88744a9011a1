package fr.etape.rehearsal.script;

/**
 * What a table writes down.
 *
 * @param kind {@code ISSUE}, {@code EXPERIENCE} or {@code PROJECT}
 * @param theme code of a theme
 * @param proposal key of the proposal that it becomes a source of, or empty
 */
public record Contribution(String kind, String theme, String language, String proposal, String text) {}
