package fr.etape.contracts.tables;

import java.util.List;

/** @param round from 1 */
public record SeatedRound(int round, List<SeatedTable> tables) {

    public SeatedRound {
        tables = List.copyOf(tables);
    }
}
