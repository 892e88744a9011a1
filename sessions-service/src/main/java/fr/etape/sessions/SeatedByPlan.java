package fr.etape.sessions;

import fr.etape.sessions.contributions.SeatedTables;
import fr.etape.sessions.contributions.TableInRound;
import fr.etape.sessions.tables.documents.TableCodes;
import fr.etape.sessions.tables.documents.TableCodes.Place;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What contributions need to know of tables, as the published plan has it. The two features do not know each other. */
final class SeatedByPlan implements SeatedTables {

    private final TableCodes codes;

    SeatedByPlan(TableCodes codes) {
        this.codes = codes;
    }

    @Override
    public @Nullable TableInRound ofCode(String stopId, String code) {
        return codes.find(stopId, code).map(SeatedByPlan::at).orElse(null);
    }

    @Override
    public Set<TableInRound> ledBy(String stopId, String personId) {
        Set<TableInRound> led = new TreeSet<>();
        codes.ledBy(stopId, personId).forEach(place -> led.add(at(place)));
        return led;
    }

    private static TableInRound at(Place place) {
        return new TableInRound(place.table(), place.round());
    }
}
