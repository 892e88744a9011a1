package fr.etape.sessions.team;

import fr.etape.contracts.team.Role;
import fr.etape.journal.StateFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot of a team, as JSON. */
public final class TeamStateFormat implements StateFormat<Team> {

    private record Snapshot(Map<String, Set<Role>> members, Map<String, Invitation> invitations) {}

    private final JsonMapper mapper = JsonMapper.shared();

    @Override
    public int version() {
        return 1;
    }

    @Override
    public byte[] write(Team team) {
        return mapper.writeValueAsBytes(new Snapshot(Map.copyOf(team.members()), team.invitations()));
    }

    @Override
    public Team read(byte[] bytes) {
        Snapshot snapshot = mapper.readValue(bytes, Snapshot.class);
        return new Team(
                HashTreePMap.from(snapshot.members().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, member -> HashTreePSet.from(member.getValue())))),
                HashTreePMap.from(snapshot.invitations()));
    }
}
