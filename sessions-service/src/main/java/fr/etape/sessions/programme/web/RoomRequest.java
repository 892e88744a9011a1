package fr.etape.sessions.programme.web;

import fr.etape.sessions.programme.RoomDetails;
import org.jspecify.annotations.Nullable;

/** A room as organisers send it. Nothing in it is checked yet. */
record RoomRequest(@Nullable String name, @Nullable Integer capacity) {

    static RoomRequest of(RoomDetails room) {
        return new RoomRequest(room.name(), room.capacity());
    }
}
