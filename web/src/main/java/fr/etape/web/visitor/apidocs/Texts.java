package fr.etape.web.visitor.apidocs;

import fr.etape.web.visitor.apidocs.ApiPage.Piece;
import java.util.ArrayList;
import java.util.List;

/** The only marks that the descriptions use: code between backticks. */
final class Texts {

    private Texts() {}

    static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        String[] parts = marked.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                pieces.add(new Piece(parts[i], i % 2 == 1));
            }
        }
        return pieces;
    }
}
