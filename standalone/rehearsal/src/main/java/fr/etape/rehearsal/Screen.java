package fr.etape.rehearsal;

/** Where a person follows a rehearsal. Is told from several threads. */
public interface Screen {

    /** A line, or several, that stay. */
    void say(String text);

    /** A line that takes the place of the one before; an empty text ends it. A screen that is a file shows none. */
    void progress(String text);
}
