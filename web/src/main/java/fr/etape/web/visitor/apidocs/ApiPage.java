package fr.etape.web.visitor.apidocs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The API, as the page shows it.
 *
 * @param groups operations by the service that answers them
 */
record ApiPage(String version, List<Piece> description, List<Group> groups, List<Type> types) {

    /** A bit of a sentence, or of code in it. */
    record Piece(String text, boolean code) {}

    record Group(String name, List<Operation> operations) {}

    /**
     * @param id anchor on the page
     * @param allowed who may use it, for instance {@code ORGANISER}
     */
    record Operation(
            String id,
            String method,
            String path,
            String summary,
            List<Piece> description,
            List<String> allowed,
            List<Member> parameters,
            List<Content> bodies,
            List<Reply> replies) {}

    /** @param where for instance {@code query}; nothing for a member of a type */
    record Member(String name, @Nullable String where, TypeName type, boolean required, List<Piece> description) {}

    record Reply(String status, List<Piece> description, List<Content> contents) {}

    /** What is sent or answered in one media type. */
    record Content(String mediaType, TypeName type, List<Example> examples) {}

    record Example(@Nullable String name, String json) {}

    /**
     * @param name for instance {@code list of Stop}, in words
     * @param anchor of the type on this page; nothing where it has none
     */
    record TypeName(String name, @Nullable String anchor) {}

    /** @param values where it is one of these */
    record Type(String name, String anchor, List<Piece> description, List<String> values, List<Member> members) {}
}
