package fr.etape.sessions.programme.documents;

import fr.etape.sessions.programme.SessionDetails;
import org.jspecify.annotations.Nullable;

/** @param roomName null for a session without a room */
public record Shown(SessionDetails session, @Nullable String roomName) {}
