package fr.etape.reporting.indicators.statistics;

/** From low to high, both included. */
public record Interval(double low, double high) {

    /** Whether zero lies outside. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
