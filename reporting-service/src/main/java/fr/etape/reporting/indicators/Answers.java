package fr.etape.reporting.indicators;

import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.parts.Feedback.Survey;
import fr.etape.reporting.indicators.statistics.Interval;
import fr.etape.reporting.indicators.statistics.Rates;
import java.util.List;

/** What people said of the day. Only what was published: a survey with a small count gives no mean. */
record Answers(DayReport day) {

    IndicatorValue of(Indicator indicator, int present, boolean closed) {
        List<Survey> surveys = day.feedback().surveys().values().stream()
                .filter(Survey::closed)
                .toList();
        if (surveys.isEmpty()) {
            return IndicatorValue.missing(indicator);
        }
        return switch (indicator) {
            case FEEDBACK_TABLES -> mean(indicator, surveys, SurveyItem.TABLES, closed);
            case FEEDBACK_RECOMMENDATION -> mean(indicator, surveys, SurveyItem.RECOMMENDATION, closed);
            default -> {
                int respondents = surveys.stream().mapToInt(Survey::respondents).sum();
                yield IndicatorValue.rate(indicator, respondents, present, "", closed);
            }
        };
    }

    private static IndicatorValue mean(Indicator indicator, List<Survey> surveys, SurveyItem item, boolean closed) {
        double n = 0;
        double sum = 0;
        double squares = 0;
        for (ChoiceCount count :
                surveys.stream().flatMap(s -> s.counts().stream()).toList()) {
            if (count.item() == item) {
                Integer answers = count.count();
                if (answers == null) {
                    return IndicatorValue.suppressed(indicator);
                }
                double choice = Double.parseDouble(count.choice());
                n += answers;
                sum += answers * choice;
                squares += answers * choice * choice;
            }
        }
        if (n < IndicatorValue.FEWEST) {
            return n == 0 ? IndicatorValue.missing(indicator) : IndicatorValue.suppressed(indicator);
        }
        double mean = sum / n;
        double half = Rates.Z_95 * Math.sqrt(Math.max(0, squares - n * mean * mean) / (n - 1) / n);
        return IndicatorValue.measure(indicator, mean, (int) n, new Interval(mean - half, mean + half), closed);
    }
}
