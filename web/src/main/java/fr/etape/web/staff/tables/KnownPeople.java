package fr.etape.web.staff.tables;

import fr.etape.web.staff.participants.Names.Person;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who registered, to be named in a rule: picked from a list, or typed. */
final class KnownPeople {

    /** Enough of a code to tell two people of one name and one organisation apart. */
    private static final int TELLING = 8;

    private final Map<String, Person> byLabel = new TreeMap<>();
    private final Map<String, Person> byId;

    KnownPeople(List<Person> people) {
        byId = people.stream().collect(Collectors.toMap(Person::registrationId, person -> person, (one, other) -> one));
        Map<String, Long> times =
                byId.values().stream().collect(Collectors.groupingBy(KnownPeople::described, Collectors.counting()));
        byId.values().forEach(person -> byLabel.put(label(person, times), person));
    }

    private static String label(Person person, Map<String, Long> times) {
        String described = described(person);
        String id = person.registrationId();
        return times.getOrDefault(described, 1L) == 1
                ? described
                : described + " · " + id.substring(0, Math.min(TELLING, id.length()));
    }

    private static String described(Person person) {
        return person.organisation().isBlank() ? person.name() : person.name() + " · " + person.organisation();
    }

    /** What a typed name stands for. */
    sealed interface Found {

        record One(String registrationId) implements Found {}

        record Several() implements Found {}

        /** Somebody registered by this name, but holds no seat. */
        record Unseated() implements Found {}

        record Nobody() implements Found {}
    }

    /** Names to choose from, of those who hold a seat, in the order of the alphabet. */
    List<String> labels() {
        return byLabel.entrySet().stream()
                .filter(entry -> entry.getValue().seated())
                .map(Map.Entry::getKey)
                .toList();
    }

    Set<String> seated() {
        return byId.values().stream()
                .filter(Person::seated)
                .map(Person::registrationId)
                .collect(Collectors.toSet());
    }

    /** A name, or the code of somebody who is not known. */
    String name(String registrationId) {
        Person person = byId.get(registrationId);
        return person == null ? registrationId : person.name();
    }

    /** By what the list offers; else by the whole name; else by the beginnings of its words. */
    Found find(String typed) {
        String sought = folded(typed);
        return Stream.<Predicate<Map.Entry<String, Person>>>of(
                        entry -> folded(entry.getKey()).equals(sought),
                        entry -> folded(entry.getValue().name()).equals(sought),
                        entry -> begins(folded(entry.getKey()), sought))
                .map(this::found)
                .filter(found -> !(found instanceof Found.Nobody))
                .findFirst()
                .orElseGet(Found.Nobody::new);
    }

    private Found found(Predicate<Map.Entry<String, Person>> sought) {
        List<Person> all = byLabel.entrySet().stream()
                .filter(sought)
                .map(Map.Entry::getValue)
                .toList();
        List<Person> seated = all.stream().filter(Person::seated).toList();
        return switch (seated.size()) {
            case 0 -> all.isEmpty() ? new Found.Nobody() : new Found.Unseated();
            case 1 -> new Found.One(seated.getFirst().registrationId());
            default -> new Found.Several();
        };
    }

    private static boolean begins(String label, String sought) {
        List<String> words = List.of(label.split(" "));
        return Stream.of(sought.split(" "))
                .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
