package fr.etape.sessions.votes.equalshares;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An election in the format of pabulib.org: META, PROJECTS and VOTES, each with a header, fields separated by
 * semicolons.
 */
record PabulibFile(Map<String, String> meta, List<Map<String, String>> projects, List<Map<String, String>> votes) {

    static PabulibFile read(Path path) throws IOException {
        Map<String, List<Map<String, String>>> sections = new LinkedHashMap<>();
        List<Map<String, String>> section = new ArrayList<>();
        List<String> header = List.of();
        for (String line : Files.readAllLines(path)) {
            if (List.of("META", "PROJECTS", "VOTES").contains(line.strip())) {
                section = new ArrayList<>();
                sections.put(line.strip(), section);
                header = List.of();
            } else if (header.isEmpty()) {
                header = fields(line);
            } else if (!line.isBlank()) {
                section.add(row(header, fields(line)));
            }
        }
        Map<String, String> meta = new HashMap<>();
        sections.getOrDefault("META", List.of())
                .forEach(row -> meta.put(row.getOrDefault("key", ""), row.getOrDefault("value", "")));
        return new PabulibFile(
                meta, sections.getOrDefault("PROJECTS", List.of()), sections.getOrDefault("VOTES", List.of()));
    }

    /** Approval ballots as cost utilities, points as they are. */
    Election election() {
        List<Project> all = projects.stream()
                .map(project -> new Project(of(project, "project_id"), whole(of(project, "cost"))))
                .toList();
        long budget = whole(of(meta, "budget"));
        if (of(meta, "vote_type").equals("approval")) {
            return Election.ofApprovals(
                    all,
                    votes.stream()
                            .map(vote -> Set.copyOf(list(of(vote, "vote"))))
                            .toList(),
                    budget);
        }
        return new Election(all, votes.stream().map(PabulibFile::points).toList(), budget);
    }

    private static Map<String, Long> points(Map<String, String> vote) {
        List<String> projects = list(of(vote, "vote"));
        List<String> points = list(of(vote, "points"));
        Map<String, Long> utilities = new HashMap<>();
        for (int i = 0; i < projects.size(); i++) {
            utilities.put(projects.get(i), Long.valueOf(points.get(i)));
        }
        return utilities;
    }

    private static Map<String, String> row(List<String> header, List<String> fields) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), fields.get(i));
        }
        return row;
    }

    /** A field in quotation marks may hold semicolons. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static List<String> list(String field) {
        return field.isBlank() ? List.of() : List.of(field.split(","));
    }

    private static long whole(String amount) {
        return new BigDecimal(amount).longValueExact();
    }

    private static String of(Map<String, String> row, String field) {
        String value = row.get(field);
        if (value == null) {
            throw new IllegalArgumentException("No field " + field);
        }
        return value;
    }
}
