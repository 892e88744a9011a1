package fr.etape.sessions.bookings.draw.proof;

import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.lots.Commitment;
import fr.etape.sessions.bookings.draw.lots.Hash256;
import fr.etape.sessions.bookings.draw.proof.Difference.CodeDoesNotOpen;
import fr.etape.sessions.bookings.draw.proof.Difference.CommitmentNotAsNoted;
import fr.etape.sessions.bookings.draw.proof.Difference.ListChanged;
import fr.etape.sessions.bookings.draw.proof.Difference.ListNotAsNoted;
import fr.etape.sessions.bookings.draw.proof.Difference.TooManyCodes;
import fr.etape.sessions.bookings.draw.proof.Verdict.Confirmed;
import fr.etape.sessions.bookings.draw.proof.Verdict.Differs;
import java.util.ArrayList;
import java.util.List;

/** Recomputes a published file from its commitment, list, source and codes, and says what differs. */
public final class DrawVerification {

    private DrawVerification() {}

    public static Verdict of(String file, Noted noted) {
        try {
            StatedDraw stated = DrawFileReader.read(file);
            List<Difference> differences = differences(stated, noted);
            return differences.isEmpty() ? new Confirmed(stated.draw()) : new Differs(differences);
        } catch (UnreadableLine e) {
            return e.verdict();
        } catch (RefusedList e) {
            return e.verdict();
        }
    }

    private static List<Difference> differences(StatedDraw stated, Noted noted) {
        Draw draw = stated.draw();
        List<Difference> differences = new ArrayList<>(ofNotes(stated, noted));
        Hash256 computed = draw.list().digest();
        if (!computed.equals(stated.digest())) {
            differences.add(new ListChanged(stated.digest(), computed));
        }
        List<Difference> ofCodes = ofCodes(draw.commitment(), draw.codes());
        differences.addAll(ofCodes);
        if (ofCodes.isEmpty()) {
            differences.addAll(Recomputation.differences(draw));
        }
        return differences;
    }

    private static List<Difference> ofNotes(StatedDraw stated, Noted noted) {
        List<Difference> differences = new ArrayList<>();
        Commitment commitment = noted.commitment();
        if (commitment != null && !commitment.equals(stated.draw().commitment())) {
            differences.add(new CommitmentNotAsNoted(commitment, stated.draw().commitment()));
        }
        Hash256 digest = noted.digest();
        if (digest != null && !digest.equals(stated.digest())) {
            differences.add(new ListNotAsNoted(digest, stated.digest()));
        }
        return differences;
    }

    private static List<Difference> ofCodes(Commitment commitment, List<Hash256> codes) {
        List<Difference> differences = new ArrayList<>();
        Hash256 published = commitment.hash();
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).hashed().equals(published)) {
                differences.add(new CodeDoesNotOpen(i + 1));
            }
            published = codes.get(i);
        }
        if (codes.size() > commitment.codes()) {
            differences.add(new TooManyCodes(codes.size(), commitment.codes()));
        }
        return differences;
    }
}
