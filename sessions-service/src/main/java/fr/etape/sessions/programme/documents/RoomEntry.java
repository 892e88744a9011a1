package fr.etape.sessions.programme.documents;

import fr.etape.sessions.programme.RoomDetails;

/** A room as it is read. */
public record RoomEntry(String roomId, RoomDetails room, int revision) {}
