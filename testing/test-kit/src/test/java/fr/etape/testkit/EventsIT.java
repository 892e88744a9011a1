package fr.etape.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.team.Role;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.team.TeamEvent.InvitationWithdrawn;
import fr.etape.contracts.team.TeamEvent.RoleGranted;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventsIT {

    private final String stop = "stop-" + UUID.randomUUID();
    private final Events<TeamEvent> team = Events.of(TeamEvent.class, stop);

    @Test
    void lieOnTheTopicAsTheJournalOfTheirServicePublishesThem() {
        team.publish(new RoleGranted(stop, true, "xM-U51tgZ-gdcyUESKOMED", Role.DOOR, null));

        PublishedEvent event = Topic.read("etape.team.v1." + stop).getFirst();

        assertThat(event.key()).isEqualTo(stop + "/team");
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", stop + "/team/1")
                .containsEntry("ce_type", "fr.etape.team.role-granted.v1")
                .containsEntry("ce_source", "/stops/" + stop)
                .containsEntry("ce_subject", "xM-U51tgZ-gdcyUESKOMED")
                .containsEntry("ce_time", "2027-01-11T08:00:00Z")
                .containsEntry("ce_dataschema", "urn:etape:schema:fr.etape.team.role-granted.v1")
                .containsEntry("content-type", "application/json")
                .hasSize(8);
        assertThat(event.payload())
                .isEqualTo("{\"stopId\":\"" + stop + "\",\"rehearsal\":true,\"personId\":\"xM-U51tgZ-gdcyUESKOMED\","
                        + "\"role\":\"DOOR\",\"stream\":\"" + stop + "/team\",\"position\":1,"
                        + "\"occurredAt\":\"2027-01-11T08:00:00Z\"}");
    }

    @Test
    void goOnAfterThosePublishedAgain() {
        TeamEvent event = new InvitationWithdrawn(stop, false, "0123456789012345678901");

        team.publish(event, event);
        team.publishFrom(2, event, event);
        team.publish(event);

        assertThat(Topic.read(team.topic()))
                .extracting(PublishedEvent::id)
                .isEqualTo(List.of(id(1), id(2), id(2), id(3), id(4)));
    }

    @Test
    void ofSeveralAtOnceTakeOnePositionEach() {
        TeamEvent event = new InvitationWithdrawn(stop, false, "0123456789012345678901");

        AtOnce.atOnce(8, person -> {
            IntStream.range(0, 50).forEach(i -> team.publish(event));
            return person;
        });

        assertThat(Topic.read(team.topic()))
                .extracting(PublishedEvent::id)
                .isEqualTo(IntStream.rangeClosed(1, 400).mapToObj(this::id).toList());
    }

    @Test
    void areNotThereBeforeTheirTopicIs() {
        assertThat(Topic.read("etape.team.v1.never-drafted")).isEmpty();
    }

    private String id(int position) {
        return stop + "/team/" + position;
    }
}
