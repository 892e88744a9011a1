package fr.etape.streamwriting.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command did, beyond its name.
 *
 * @param role that was given, taken or offered; null where the command is about none
 * @param changes members that have another value than before
 */
public record AuditDetails(@Nullable String role, List<Change> changes) {

    /** Of a command whose name says all. */
    public static final AuditDetails NONE = new AuditDetails(null, List.of());

    /**
     * @param field name of the member; of a member of another, both with a dot
     * @param from its value as text; null where there was none
     * @param to its value as text; null where there is none any more
     */
    public record Change(
            String field, @Nullable String from, @Nullable String to) {}

    public AuditDetails {
        changes = List.copyOf(changes);
    }
}
