package fr.etape.web.staff.figures;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as people of a language write them. */
record Written(Locale locale) {

    /** The formats of the JDK take a hyphen, which is narrower than the digits and may end a line. */
    private static final String MINUS = "\u2212";

    /** A rate as per cent, a share or a mean with two decimals, a number as it is; nothing when there is none. */
    String value(String unit, @Nullable Double value) {
        if (value == null) {
            return "";
        }
        return switch (unit) {
            case "RATE" -> percent(value);
            case "NUMBER" -> NumberFormat.getIntegerInstance(locale).format(value);
            default -> decimals(value);
        };
    }

    /** From low to high; nothing when there is none. */
    String interval(String unit, @Nullable Double low, @Nullable Double high) {
        return low == null || high == null ? "" : value(unit, low) + " – " + value(unit, high);
    }

    /** With its sign: rates in points, others as they are. */
    String difference(String unit, @Nullable Double value) {
        if (value == null) {
            return "";
        }
        String size = unit.equals("RATE") ? oneDecimal(Math.abs(value) * 100) : decimals(Math.abs(value));
        return (value > 0 ? "+" : value < 0 ? MINUS : "") + size;
    }

    /** The interval of a difference. */
    String differences(String unit, @Nullable Double low, @Nullable Double high) {
        return low == null || high == null ? "" : difference(unit, low) + " ; " + difference(unit, high);
    }

    /** For instance "10 mars 2027". */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    private String percent(double value) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    private String decimals(double value) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    private String oneDecimal(double value) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
