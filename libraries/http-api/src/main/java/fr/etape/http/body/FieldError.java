package fr.etape.http.body;

/**
 * What is wrong with one value of a body.
 *
 * @param pointer JSON pointer (RFC 6901) of the value, for instance {@code /quotas/ELU}
 * @param code for programs, for instance {@code required}
 * @param detail for humans
 */
public record FieldError(String pointer, String code, String detail) {}
