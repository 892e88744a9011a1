package fr.etape.http.problems;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says in our own words why a body could not be read; those of the parser quote the body and name classes. */
public final class UnreadableBody {

    private static final int DEEPEST_QUOTED = 5;
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"([^\"]*)\"");

    private UnreadableBody() {}

    public static String reason(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamConstraintsException e ->
                "The body is nested too deeply, or a name or number in it is too long.";
            case InvalidFormatException e
            when e.getTargetType() == LocalDateTime.class ->
                "The value at " + pointer(e.getPath())
                        + " must be a local time such as 2027-03-18T09:00:00, without Z or an offset.";
            case MismatchedInputException e
            when !e.getPath().isEmpty() -> "The value at " + pointer(e.getPath()) + " has the wrong type.";
            case MismatchedInputException e -> "A JSON object is expected.";
            case InputCoercionException e -> "The number at " + pointer(e.getPath()) + " is out of range.";
            case StreamReadException e
            when DUPLICATE.matcher(e.getOriginalMessage()).lookingAt() -> "A member comes twice: " + repeated(e) + ".";
            case JacksonException e
            when e.getLocation() != null ->
                "The body is not well-formed JSON: line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ".";
            case null -> "A JSON body is expected.";
            default -> "The body is not well-formed JSON.";
        };
    }

    private static String pointer(List<JacksonException.Reference> path) {
        return path.stream()
                .limit(DEEPEST_QUOTED)
                .map(step ->
                        "/" + (step.getPropertyName() == null ? step.getIndex() : quotable(step.getPropertyName())))
                .collect(Collectors.joining());
    }

    private static String repeated(StreamReadException e) {
        Matcher matcher = DUPLICATE.matcher(e.getOriginalMessage());
        return matcher.lookingAt() ? quotable(matcher.group(1)) : "…";
    }

    /** Keys of maps are the sender's. */
    private static String quotable(String name) {
        return name.matches("[A-Za-z0-9_-]{1,40}") ? name : "…";
    }
}
