package fr.etape.web.site.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with one field.
 *
 * @param field name of the input; empty for what concerns no field of the page
 * @param code of the text in the bundles, below {@code error}
 */
public record FieldProblem(String field, String code) {

    /** Keys of texts by field, in the order of the page, the first of each; what concerns no field of it comes last. */
    public static Map<String, String> inOrder(List<String> fields, List<FieldProblem> problems) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (String field : fields) {
            problems.stream()
                    .filter(problem -> problem.field().equals(field))
                    .findFirst()
                    .ifPresent(problem -> byField.put(field, "error." + problem.code()));
        }
        problems.forEach(problem -> byField.putIfAbsent(
                fields.contains(problem.field()) ? problem.field() : "", "error." + problem.code()));
        return byField;
    }
}
