package fr.etape.contracts;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a contribution is about. All stops share these themes, so that their contributions can be compared. A theme is
 * retired rather than renamed.
 */
public enum Theme {
    DATA("donnees"),
    WATER("eau"),
    WASTE("dechets"),
    ENERGY("energie"),
    MOBILITY("mobilite"),
    HEALTH("sante"),
    SAFETY("securite"),
    RURAL_LIFE("vie-rurale");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /** As events and the API write it, for instance {@code vie-rurale}. */
    public String code() {
        return code;
    }

    /** Empty for a code that is not one of these. */
    public static Optional<Theme> of(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }
}
