package fr.etape.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What a later schema may not do to an earlier one of the same type: anything but add optional members, and reword. */
final class Breaches {

    private static final Set<String> WORDS = Set.of("title", "description", "examples");

    private Breaches() {}

    static List<String> between(JsonNode then, JsonNode now) {
        List<String> found = new ArrayList<>();
        schema("", then, now, found);
        return found;
    }

    private static void schema(String path, JsonNode then, JsonNode now, List<String> found) {
        Set<String> keywords = new TreeSet<>(then.propertyNames());
        keywords.addAll(now.propertyNames());
        keywords.removeAll(WORDS);
        for (String keyword : keywords) {
            String at = path + "/" + keyword;
            if (!now.has(keyword) || !then.has(keyword)) {
                found.add(at + (now.has(keyword) ? " was added" : " was removed"));
            } else if (keyword.equals("properties")) {
                members(at, then.get(keyword), now.get(keyword), found);
            } else if (!then.get(keyword).equals(now.get(keyword))) {
                found.add(at + " changed");
            }
        }
    }

    private static void members(String path, JsonNode then, JsonNode now, List<String> found) {
        for (String member : then.propertyNames()) {
            if (now.has(member)) {
                schema(path + "/" + member, then.get(member), now.get(member), found);
            } else {
                found.add(path + "/" + member + " was removed");
            }
        }
    }
}
