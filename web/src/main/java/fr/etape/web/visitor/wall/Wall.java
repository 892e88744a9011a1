package fr.etape.web.visitor.wall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the wall shows.
 *
 * @param total how many are approved; more than are shown where they are many
 * @param items the newest last
 */
record Wall(int total, List<Item> items) {

    /** @param theme code, for instance {@code eau} */
    record Item(String contributionId, String kind, String theme, String language, String text) {}

    /** By theme, the theme that was written about last first, and in it the newest first. */
    public Map<String, List<Item>> byTheme() {
        Map<String, List<Item>> themes = new LinkedHashMap<>();
        items.reversed()
                .forEach(item -> themes.computeIfAbsent(item.theme(), theme -> new ArrayList<>())
                        .add(item));
        return themes;
    }
}
