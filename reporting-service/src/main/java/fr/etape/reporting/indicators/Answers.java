package fr.etape.reporting.indicators;

import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.parts.Feedback.Survey;
import fr.etape.reporting.indicators.statistics.Interval;
import fr.etape.reporting.indicators.statistics.Rates;
import java.util.List;

/** What people said of the day. Means are those that were published with the closing; others are not given. */
record Answers(DayReport day) {

    IndicatorValue of(Indicator indicator, int present, boolean closed) {
        List<Survey> surveys = day.feedback().surveys().values().stream()
                .filter(Survey::closed)
                .toList();
        int respondents = surveys.stream().mapToInt(Survey::respondents).sum();
        if (respondents == 0) {
            return IndicatorValue.missing(indicator);
        }
        return switch (indicator) {
            case FEEDBACK_TABLES -> mean(indicator, surveys.getLast(), SurveyItem.TABLES, closed);
            case FEEDBACK_RECOMMENDATION -> mean(indicator, surveys.getLast(), SurveyItem.RECOMMENDATION, closed);
            default -> IndicatorValue.rate(indicator, respondents, present, "", closed);
        };
    }

    private static IndicatorValue mean(Indicator indicator, Survey survey, SurveyItem item, boolean closed) {
        Double mean = survey.means().get(item);
        if (mean == null) {
            return IndicatorValue.suppressed(indicator);
        }
        return IndicatorValue.measure(
                indicator, mean, survey.respondents(), widest(mean, item, survey.respondents()), closed);
    }

    /** Nothing tells how much answers vary, so it is taken to be as much as answers with this mean can. */
    private static Interval widest(double mean, SurveyItem item, int n) {
        double low = Double.parseDouble(item.choices().getFirst());
        double high = Double.parseDouble(item.choices().getLast());
        double half = Rates.Z_95 * Math.sqrt((high - mean) * (mean - low) / (n - 1));
        return new Interval(Math.max(low, mean - half), Math.min(high, mean + half));
    }
}
