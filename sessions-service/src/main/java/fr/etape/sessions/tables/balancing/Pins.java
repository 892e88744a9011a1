package fr.etape.sessions.tables.balancing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those that the rules name, and one for each facilitator who is a participant. */
final class Pins {

    private Pins() {}

    static List<Pin> of(Room room) {
        Set<String> ids =
                room.participants().stream().map(Participant::registrationId).collect(Collectors.toSet());
        Stream<Pin> facilitators = room.tables().stream()
                .filter(table -> table.facilitator() != null && ids.contains(table.facilitator()))
                .map(table -> Pin.inEveryRound(table.facilitator(), table.number()));
        return Stream.concat(room.rules().pins().stream(), facilitators).toList();
    }
}
