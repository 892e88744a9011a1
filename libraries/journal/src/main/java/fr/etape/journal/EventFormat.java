package fr.etape.journal;

/** How the events of a kind of stream are written, in the journal and on the topic alike. */
public interface EventFormat<E> {

    /** CloudEvents {@code type}. */
    String type(E event);

    /** CloudEvents {@code source}, a URI reference. */
    String source(E event);

    /** CloudEvents {@code subject}. */
    String subject(E event);

    /** CloudEvents {@code dataschema} of a type, a URI. */
    String schema(String type);

    /**
     * The facts of the event: a JSON object in UTF-8. The journal adds {@code stream}, {@code position},
     * {@code occurredAt}.
     */
    byte[] facts(E event);

    /** Reads back what {@link #facts} wrote, whatever members were added. Must accept all types ever stored. */
    E read(String type, byte[] payload);
}
