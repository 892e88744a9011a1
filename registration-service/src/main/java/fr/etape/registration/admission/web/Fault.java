package fr.etape.registration.admission.web;

/**
 * What is wrong with one member of a request.
 *
 * @param pointer JSON pointer of the member, for instance {@code /email}
 * @param code for machines, for instance {@code email}
 * @param detail for people, in English; begins with a verb
 */
record Fault(String pointer, String code, String detail) {}
