package fr.etape.contracts.bookings;

/** Where the numbers of a draw come from. Nobody can know them before the wishes close. */
public enum DrawSource {
    /** Ten-sided dice, rolled and read aloud in front of everybody. */
    DICE,
    /** Numbers that others publish later, for instance those of a lottery. */
    PUBLIC_NUMBER
}
