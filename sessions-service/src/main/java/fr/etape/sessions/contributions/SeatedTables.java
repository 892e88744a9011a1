package fr.etape.sessions.contributions;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What contributions need to know of the tables of a stop, as they are published. */
public interface SeatedTables {

    /** The table whose card has this code; null for any other code, and for a stop without tables. */
    @Nullable
    TableInRound ofCode(String stopId, String code);

    /** The tables that somebody leads; empty for whoever leads none. */
    Set<TableInRound> ledBy(String stopId, String personId);
}
