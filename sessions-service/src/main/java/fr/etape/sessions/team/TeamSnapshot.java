package fr.etape.sessions.team;

import fr.etape.contracts.team.Role;
import fr.etape.journal.StateFormat;
import fr.etape.streamwriting.JsonStateFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;

/** A team as it is kept in snapshots. */
public record TeamSnapshot(
        String stopId,
        boolean rehearsal,
        SortedMap<String, SortedSet<Role>> members,
        SortedMap<String, Invitation> invitations) {

    public static final StateFormat<Team> FORMAT =
            new JsonStateFormat<>(3, TeamSnapshot.class, TeamSnapshot::of, TeamSnapshot::team);

    private static TeamSnapshot of(Team team) {
        SortedMap<String, SortedSet<Role>> members = new TreeMap<>();
        team.members().forEach((personId, roles) -> members.put(personId, new TreeSet<>(roles)));
        return new TeamSnapshot(team.stopId(), team.rehearsal(), members, new TreeMap<>(team.invitations()));
    }

    private Team team() {
        return new Team(
                stopId,
                rehearsal,
                HashTreePMap.from(members.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, member -> HashTreePSet.from(member.getValue())))),
                HashTreePMap.from(invitations));
    }
}
