package fr.etape.sessions.votes;

/**
 * A proposal as it stands when a question is opened.
 *
 * @param theme code of its theme
 * @param text as the voters read it; kept in the document of the question, never in an event
 */
public record Idea(String proposalId, String theme, String text) {}
