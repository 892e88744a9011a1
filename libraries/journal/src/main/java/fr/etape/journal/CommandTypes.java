package fr.etape.journal;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the commands of one kind of streams, as their {@link CommandType} has them. */
public final class CommandTypes {

    private static final Pattern VERB = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Map<Class<?>, String> names;

    private CommandTypes(Map<Class<?>, String> names) {
        this.names = names;
    }

    /**
     * Throws {@link IllegalArgumentException} when the interface is not sealed, or when a command has no name, a name
     * that does not begin with its kind, or the name of another.
     */
    public static CommandTypes of(String kind, Class<?> sealed) {
        if (!sealed.isSealed()) {
            throw new IllegalArgumentException(sealed + " is not sealed");
        }
        Map<Class<?>, String> names = commands(sealed)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(command -> command, command -> nameOf(kind, command)));
        if (names.values().stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("two commands have the same name: " + names);
        }
        return new CommandTypes(names);
    }

    private static Stream<Class<?>> commands(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(CommandTypes::commands)
                : Stream.of(type);
    }

    private static String nameOf(String kind, Class<?> command) {
        CommandType type = command.getAnnotation(CommandType.class);
        if (type == null) {
            throw new IllegalArgumentException(command + " has no @CommandType");
        }
        String name = type.value();
        if (!name.startsWith(kind + ".")
                || !VERB.matcher(name.substring(kind.length() + 1)).matches()) {
            throw new IllegalArgumentException(name + " is not a name of a command of " + kind);
        }
        return name;
    }

    /** Throws {@link IllegalArgumentException} for a command of another kind. */
    public String nameOf(Object command) {
        String name = names.get(command.getClass());
        if (name == null) {
            throw new IllegalArgumentException(command.getClass() + " is not a command of these streams");
        }
        return name;
    }
}
