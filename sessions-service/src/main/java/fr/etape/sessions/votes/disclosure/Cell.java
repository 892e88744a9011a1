package fr.etape.sessions.votes.disclosure;

import fr.etape.contracts.College;

/** One count: of a row, in a college. */
public record Cell(String row, College college) {}
