package fr.etape.rehearsal.script;

import java.util.List;

/** Who gets which role at the rehearsed stop, from the one who opens it. */
public record Team(List<Member> members) {

    public static final Team NOBODY_ELSE = new Team(List.of());

    /** @param personId as the services call them */
    public record Member(String personId, String role) {}
}
