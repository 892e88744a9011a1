package fr.etape.rehearsal.script;

/**
 * A proposal, as the organiser words it after reading its sources.
 *
 * @param key what its sources name
 * @param theme code of a theme
 */
public record Merge(String key, String theme, String text) {}
