package fr.etape.sessions.tables.balancing;

/**
 * Which goal comes first when not all can be met. Goals are compared in their order: the least improvement of an
 * earlier one outweighs any of a later one.
 */
public enum Emphasis {
    /** College, territory, repeated neighbours, organisation, further attributes in the order of their names. */
    BALANCE,
    /** Repeated neighbours, college, territory, organisation, further attributes. */
    NEW_NEIGHBOURS
}
