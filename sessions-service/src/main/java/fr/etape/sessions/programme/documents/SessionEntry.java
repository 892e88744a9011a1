package fr.etape.sessions.programme.documents;

import fr.etape.sessions.programme.SessionDetails;

/** A session as it is read. */
public record SessionEntry(String sessionId, SessionDetails session, int revision) {}
