package fr.etape.registration.mails.letters;

import fr.etape.registration.mails.letters.Letter.Fact;
import fr.etape.registration.mails.letters.Letter.Link;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A letter as plain text. Each address is alone on its line, so that no program takes a full stop for part of it. */
public final class LetterText {

    private final StringJoiner paragraphs = new StringJoiner("\n\n", "", "\n");

    private LetterText() {}

    public static String of(Letter letter) {
        LetterText text = new LetterText();
        text.add(letter.notice());
        text.add(letter.hello());
        text.add(letter.what());
        StringJoiner lines = new StringJoiner("\n");
        for (Fact fact : letter.facts()) {
            lines.add(fact.label() + (letter.language().equals("fr") ? "\u00a0: " : ": ") + fact.value());
        }
        text.add(lines.toString());
        text.add(letter.next());
        text.add(letter.again());
        text.add(letter.page());
        text.add(letter.pageMore());
        text.add(letter.help());
        letter.small().forEach(text::add);
        return text.paragraphs.toString();
    }

    private void add(@Nullable String paragraph) {
        if (paragraph != null) {
            paragraphs.add(paragraph);
        }
    }

    private void add(@Nullable Link link) {
        if (link != null) {
            paragraphs.add(link.words() + "\n" + link.url());
        }
    }
}
