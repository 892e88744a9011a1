package fr.etape.sessions.tables.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.contracts.tables.SeatedRound;
import fr.etape.contracts.tables.SeatedTable;
import fr.etape.http.problems.Problem;
import fr.etape.sessions.tables.TablePlan;
import fr.etape.sessions.tables.balancing.Participant;
import fr.etape.sessions.tables.documents.TablePlans;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The seats of a plan as a file from which anybody can count its goals again. */
@RestController
class SeatsFileController {

    private final TablePlans plans;

    SeatsFileController(TablePlans plans) {
        this.plans = plans;
    }

    @GetMapping(path = "/api/stops/{stopId}/table-plans/{planId}/seats", produces = "text/csv;charset=UTF-8")
    @Allowed(Who.ORGANISER)
    ResponseEntity<String> read(@PathVariable String stopId, @PathVariable String planId) {
        TablePlan plan = plans.find(stopId, planId).orElseThrow(Problem::notFound);
        List<SeatedRound> seats = plan.seats();
        if (seats == null) {
            throw TablesProblems.notComputed();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tables-" + stopId + ".csv\"")
                .body(csv(plan, seats));
    }

    private static String csv(TablePlan plan, List<SeatedRound> seats) {
        Map<String, Participant> people = plan.room().participants().stream()
                .collect(Collectors.toMap(Participant::registrationId, Function.identity()));
        StringBuilder csv = new StringBuilder("round,table,registrationId,college,territory,organisation\r\n");
        for (SeatedRound round : seats) {
            for (SeatedTable table : round.tables()) {
                for (String id : table.seats()) {
                    Participant person = people.get(id);
                    if (person != null) {
                        csv.append(row(round.round(), table.table(), person));
                    }
                }
            }
        }
        return csv.toString();
    }

    private static String row(int round, int table, Participant person) {
        String organisation = person.organisation();
        return "%d,%d,%s,%s,%s,%s\r\n"
                .formatted(
                        round,
                        table,
                        person.registrationId(),
                        person.college(),
                        person.territory(),
                        organisation == null ? "" : organisation);
    }
}
