package fr.etape.contracts.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How many chose something.
 *
 * @param choice one of {@link SurveyItem#choices}
 * @param count absent if it is below five, or if others could be worked out from it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChoiceCount(
        SurveyItem item, String choice, @Nullable Integer count) {}
