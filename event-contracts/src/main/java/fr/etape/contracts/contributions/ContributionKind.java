package fr.etape.contracts.contributions;

/** What a table writes down. */
public enum ContributionKind {
    /** Something that does not work today. */
    ISSUE,
    /** Something that worked elsewhere. */
    EXPERIENCE,
    /** An idea for a connected territory. */
    PROJECT
}
