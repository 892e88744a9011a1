package fr.etape.access;

import com.mongodb.client.ClientSession;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.projection.Delivered;
import fr.etape.projection.Projection;
import java.util.List;

/** Keeps the roles that sessions-service decides. */
final class TeamProjection implements Projection<TeamEvent> {

    private final StopRoles roles;

    TeamProjection(StopRoles roles) {
        this.roles = roles;
    }

    @Override
    public void apply(ClientSession session, List<Delivered<TeamEvent>> events) {
        for (Delivered<TeamEvent> delivered : events) {
            if (delivered.event() != null) {
                roles.apply(session, delivered.event());
            }
        }
    }
}
