package fr.etape.sessions.votes.disclosure;

import fr.etape.sessions.votes.counting.CollegeCounts;
import java.util.List;
import java.util.Map;

/**
 * What is to be published together.
 *
 * @param rows by a name that stands for these people for ever: a merge, or the same proposal after more ballots, is
 *     another row
 * @param differences people who are in one published row and not in another, such as those who voted since; never
 *     published, but protected as if they were rows
 * @param relations among these rows and any rows published before
 */
public record Publication(
        Map<String, CollegeCounts> rows, Map<String, CollegeCounts> differences, List<Relation> relations) {

    public Publication {
        rows = Map.copyOf(rows);
        differences = Map.copyOf(differences);
        relations = List.copyOf(relations);
    }

    public static Publication of(Map<String, CollegeCounts> rows, Relation... relations) {
        return new Publication(rows, Map.of(), List.of(relations));
    }
}
