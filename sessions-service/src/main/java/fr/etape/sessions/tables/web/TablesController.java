package fr.etape.sessions.tables.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.Participant;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.problems.Problem;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.tables.Published;
import fr.etape.sessions.tables.RoundSeats;
import fr.etape.sessions.tables.SeatingFacts;
import fr.etape.sessions.tables.TablePlan;
import fr.etape.sessions.tables.Tables;
import fr.etape.sessions.tables.TablesCommand;
import fr.etape.sessions.tables.balancing.SeatExplanation;
import fr.etape.sessions.tables.documents.People;
import fr.etape.sessions.tables.documents.TableCodes;
import fr.etape.sessions.tables.documents.TablePlans;
import fr.etape.streamwriting.StreamWriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who sits where: participants see their own table, facilitators theirs with its code, organisers all. */
@RestController
class TablesController {

    /** @param version 0 and no round while nothing was published */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TablesView(long version, @Nullable String planId, List<RoundView> rounds) {}

    record RoundView(int round, List<TableView> tables) {}

    /** @param mine whether the caller leads it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TableView(
            int table,
            @Nullable String facilitator,
            boolean mine,
            @Nullable String code,
            List<String> seats) {}

    /** @param rounds those in which the participant has a seat */
    record OwnView(long version, List<OwnTable> rounds) {}

    record OwnTable(int round, int table, SeatView why) {}

    private final StreamWriting<Tables, TablesCommand<?>> tables;
    private final TablePlans plans;
    private final TableCodes codes;
    private final Attendees attendees;
    private final StopRoles roles;

    TablesController(
            StreamWriting<Tables, TablesCommand<?>> tables,
            TablePlans plans,
            TableCodes codes,
            Attendees attendees,
            StopRoles roles) {
        this.tables = tables;
        this.plans = plans;
        this.codes = codes;
        this.attendees = attendees;
        this.roles = roles;
    }

    @GetMapping("/api/stops/{stopId}/tables")
    @Allowed({Who.PARTICIPANT, Who.FACILITATOR, Who.ORGANISER})
    ResponseEntity<Record> read(
            @PathVariable String stopId, @Nullable Participant participant, @Nullable Caller caller) {
        Tables now = tables.read(stopId).state();
        Record body = participant == null ? staff(stopId, now, caller) : own(stopId, now, participant);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(EntityTag.of(now.version()).toString())
                .body(body);
    }

    private Record staff(String stopId, Tables now, @Nullable Caller caller) {
        if (caller == null) {
            throw Problem.notFound();
        }
        Published published = now.published();
        if (published == null) {
            return new TablesView(now.version(), null, List.of());
        }
        boolean all = roles.of(stopId, caller.personId()).contains(Role.ORGANISER);
        Map<TableCodes.Place, String> drawn = codes.at(stopId);
        List<RoundView> rounds = new ArrayList<>();
        for (int round = 1; round <= published.rounds().size(); round++) {
            rounds.add(new RoundView(round, tables(published.round(round), round, caller, all, drawn)));
        }
        return new TablesView(now.version(), published.planId(), rounds);
    }

    private static List<TableView> tables(
            RoundSeats seats, int round, Caller caller, boolean all, Map<TableCodes.Place, String> drawn) {
        return seats.facilitators().keySet().stream()
                .map(table -> view(seats, round, table, caller, drawn))
                .filter(table -> all || table.mine())
                .toList();
    }

    private static TableView view(
            RoundSeats seats, int round, int table, Caller caller, Map<TableCodes.Place, String> drawn) {
        String facilitator = seats.facilitatorOf(table);
        boolean mine = caller.personId().value().equals(facilitator);
        String code = drawn.get(new TableCodes.Place(round, table));
        return new TableView(table, facilitator, mine, code, seats.at(table));
    }

    private Record own(String stopId, Tables now, Participant participant) {
        Published published = now.published();
        TablePlan plan = published == null
                ? null
                : plans.find(stopId, published.planId()).orElse(null);
        if (published == null || plan == null) {
            return new OwnView(now.version(), List.of());
        }
        SeatingFacts facts = plan.facts(People.of(attendees.at(stopId)));
        String id = participant.registrationId().toString();
        List<OwnTable> own = new ArrayList<>();
        for (int round = 1; round <= published.rounds().size(); round++) {
            RoundSeats seats = published.round(round);
            Integer table = seats.seats().get(id);
            if (table != null) {
                SeatExplanation why = SeatExplanation.of(
                        facts.roomOf(seats.seats().keySet()),
                        published.seatings(),
                        plan.settings().emphasis(),
                        round,
                        id);
                own.add(new OwnTable(round, table, SeatView.of(why)));
            }
        }
        return new OwnView(now.version(), own);
    }
}
