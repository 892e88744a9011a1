package fr.etape.web.staff.figures;

import java.util.List;

/** What every indicator means, as reporting-service gives it. */
record Defined(List<Item> items) {

    record Text(String fr, String en) {

        String in(String language) {
            return language.equals("fr") ? fr : en;
        }
    }

    record Item(String indicator, Text formula, Text base) {}

    /**
     * In words.
     *
     * @param code without the version
     */
    record Line(String code, String version, String formula, String base) {}

    List<Line> in(String language) {
        return items.stream()
                .map(item -> new Line(
                        ReportRow.code(item.indicator()),
                        item.indicator(),
                        item.formula().in(language),
                        item.base().in(language)))
                .toList();
    }
}
