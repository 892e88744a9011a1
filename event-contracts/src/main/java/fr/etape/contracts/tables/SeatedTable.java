package fr.etape.contracts.tables;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param table its number, from 1
 * @param facilitator code of the member of the team who leads the table; null while there is none
 * @param seats registration ids
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatedTable(int table, @Nullable String facilitator, List<String> seats) {

    public SeatedTable {
        seats = List.copyOf(seats);
    }
}
