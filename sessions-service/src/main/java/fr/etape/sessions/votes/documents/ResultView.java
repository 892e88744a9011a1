package fr.etape.sessions.votes.documents;

import fr.etape.contracts.College;
import fr.etape.contracts.votes.ResultLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A result as it was declared. */
public record ResultView(
        int ballots,
        Map<College, Integer> ballotsByCollege,
        List<ResultLine> lines,
        @Nullable Integer extraPlaces,
        String lotSeed) {}
