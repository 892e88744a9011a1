package fr.etape.web.site.form;

/**
 * What is wrong with one field.
 *
 * @param field name of the field; empty for what concerns no field of the form
 * @param code for instance {@code too-long}; see {@link Fields#text} for its text
 */
public record FieldProblem(String field, String code) {}
