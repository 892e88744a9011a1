package fr.etape.registration.admission.documents;

/**
 * Where a page of a list begins. It holds no personal data, since it becomes part of an address.
 *
 * @param position of the event that made the registration next to the page
 * @param backwards whether the page ends before that registration, instead of beginning after it
 */
public record ListCursor(long position, boolean backwards) {}
