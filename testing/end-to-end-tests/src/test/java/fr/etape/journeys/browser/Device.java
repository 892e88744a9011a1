package fr.etape.journeys.browser;

import java.util.Map;
import java.util.Optional;

/** What somebody holds, or sits at. Sizes in CSS pixels. */
enum Device {
    DESK(1280, 1040),
    TELEPHONE(390, 844);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /**
     * A window cannot be as narrow as a telephone, so the telephone is emulated.
     *
     * @param touch whether a click is a touch; the driver needs scripts for that
     */
    Optional<Map<String, Object>> emulation(boolean touch) {
        Map<String, Object> metrics =
                Map.of("width", width, "height", height, "pixelRatio", 2.0, "touch", touch, "mobile", touch);
        return this == TELEPHONE ? Optional.of(Map.of("deviceMetrics", metrics)) : Optional.empty();
    }
}
