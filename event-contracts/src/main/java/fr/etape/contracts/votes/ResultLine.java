package fr.etape.contracts.votes;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.College;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal got. The views and approvals belong to {@link Stage#APPROVALS}, the others to {@link Stage#POINTS}.
 *
 * @param rank from 1, by share of approvals or by total of points; ties by lot
 * @param views voters who were shown it and cast a ballot
 * @param approvals voters who approved it
 * @param supporters voters who gave it at least one point
 * @param points in all
 * @param place on the list, from 1; absent if it is not on it
 * @param supportersByCollege where the figure may be shown; the other colleges are absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultLine(
        String proposalId,
        int rank,
        @Nullable Integer views,
        @Nullable Integer approvals,
        @Nullable Integer supporters,
        @Nullable Long points,
        @Nullable Integer place,
        @Nullable Map<College, Integer> supportersByCollege) {}
