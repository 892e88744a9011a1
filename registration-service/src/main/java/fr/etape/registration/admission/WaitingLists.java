package fr.etape.registration.admission;

/**
 * How long waiting lists get. Nobody proves an address before a registration, so a list without an end could be filled
 * by one program.
 *
 * @param least a college's list takes as many people as the college has seats, and at least so many
 */
public record WaitingLists(int least) {

    /** @param quota seats of the college */
    int most(int quota) {
        return Math.max(quota, least);
    }
}
