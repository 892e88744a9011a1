package fr.etape.sessions.bookings.draw.proof;

import static fr.etape.sessions.bookings.draw.People.list;
import static fr.etape.sessions.bookings.draw.People.people;
import static fr.etape.sessions.bookings.draw.People.person;
import static fr.etape.sessions.bookings.draw.SmallDraw.CHAIN;
import static fr.etape.sessions.bookings.draw.SmallDraw.drawn;
import static fr.etape.sessions.bookings.draw.SmallDraw.released;
import static fr.etape.sessions.bookings.draw.SmallDraw.revealed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.ReleaseOutcome;
import fr.etape.sessions.bookings.draw.SmallDraw;
import fr.etape.sessions.bookings.draw.lots.Commitment;
import fr.etape.sessions.bookings.draw.lots.Hash256;
import fr.etape.sessions.bookings.draw.proof.Difference.CodeDoesNotOpen;
import fr.etape.sessions.bookings.draw.proof.Difference.CodeGoesBack;
import fr.etape.sessions.bookings.draw.proof.Difference.CommitmentNotAsNoted;
import fr.etape.sessions.bookings.draw.proof.Difference.ListChanged;
import fr.etape.sessions.bookings.draw.proof.Difference.ListNotAsNoted;
import fr.etape.sessions.bookings.draw.proof.Difference.LotDiffers;
import fr.etape.sessions.bookings.draw.proof.Difference.NumberDiffers;
import fr.etape.sessions.bookings.draw.proof.Difference.PlacementDiffers;
import fr.etape.sessions.bookings.draw.proof.Difference.ReleaseImpossible;
import fr.etape.sessions.bookings.draw.proof.Difference.RowMissing;
import fr.etape.sessions.bookings.draw.proof.Difference.RowTooMany;
import fr.etape.sessions.bookings.draw.proof.Difference.TooManyCodes;
import fr.etape.sessions.bookings.draw.proof.Verdict.Confirmed;
import fr.etape.sessions.bookings.draw.proof.Verdict.Differs;
import fr.etape.sessions.bookings.draw.rule.Placement.NotSeated;
import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawVerificationTest {

    private static final Commitment COMMITMENT = CHAIN.commitment();
    private static final Hash256 DIGEST = SmallDraw.LIST.digest();

    @Test
    void confirmsWhatWasPublished() {
        assertThat(DrawVerification.of(SmallFile.TEXT, new Noted(COMMITMENT, DIGEST)))
                .isEqualTo(new Confirmed(released(revealed(drawn()), people(1), Map.of())));
    }

    @Test
    void confirmsALargeDraw() {
        assertThat(DrawVerification.of(DrawFileTest.largeFile(), Noted.NOTHING)).isInstanceOf(Confirmed.class);
    }

    @Test
    void confirmsReleasesWithOldAndNewCodes() {
        Draw draw = released(drawn(), people(1), Map.of());
        draw = released(draw, people(), Map.of("sante", 0));
        draw = released(revealed(revealed(draw)), people(4, 5), Map.of("sante", 1));

        assertThat(DrawVerification.of(DrawFile.of(draw), Noted.NOTHING)).isEqualTo(new Confirmed(draw));
    }

    @Test
    void aSeatGivenToSomebodyElseIsNoticed() {
        assertThat(changed(
                        "fba,00000000-0000-4000-8000-000000000007,,", "fba,00000000-0000-4000-8000-000000000007,1,eau"))
                .isEqualTo(differs(new PlacementDiffers(0, person(7), new Seated("eau", 1), new NotSeated())));
    }

    /** As if persons 1 and 7 had changed places in the draw. */
    @Test
    void twoPeopleWhoChangedPlacesAreNoticed() {
        assertThat(changed(
                        "937012,00000000-0000-4000-8000-000000000001,1,eau",
                        "937012,00000000-0000-4000-8000-000000000001,,",
                        "ce17fba,00000000-0000-4000-8000-000000000007,,",
                        "ce17fba,00000000-0000-4000-8000-000000000007,1,eau"))
                .isEqualTo(differs(
                        new PlacementDiffers(0, person(1), new NotSeated(), new Seated("eau", 1)),
                        new PlacementDiffers(0, person(7), new Seated("eau", 1), new NotSeated())));
    }

    @Test
    void aSubstituteOutOfOrderIsNoticed() {
        assertThat(changed(
                        "da99026,00000000-0000-4000-8000-000000000008,1,eau",
                        "da99026,00000000-0000-4000-8000-000000000008,,",
                        "9cf2,00000000-0000-4000-8000-000000000007,,",
                        "9cf2,00000000-0000-4000-8000-000000000007,1,eau"))
                .isEqualTo(differs(
                        new PlacementDiffers(1, person(8), new NotSeated(), new Seated("eau", 1)),
                        new PlacementDiffers(1, person(7), new Seated("eau", 1), new NotSeated())));
    }

    @Test
    void aLotThatIsNotThePersonsOwnIsNoticed() {
        assertThat(changed("lot,1,3e", "lot,1,0e"))
                .isEqualTo(differs(new LotDiffers(
                        0,
                        person(2),
                        new Hash256("0e008f53ce59ff8a7130fa7d63bc1397f8f2084b3e3e961b5cbe89ac8d86ca40"),
                        new Hash256("3e008f53ce59ff8a7130fa7d63bc1397f8f2084b3e3e961b5cbe89ac8d86ca40"))));
    }

    @Test
    void rowsOutOfOrderAreNoticed() {
        assertThat(changed(
                        "waiting,2,326a1436ca0336a188f553b7db97737d24b50ea32f0c29f141f86d5ef3449cf2,"
                                + "00000000-0000-4000-8000-000000000007,,\n",
                        "",
                        "waiting,3,fec9e2d953eef902eeeeceb15af65dd4a5225acdec08e4e79075bab737b9e6b8,"
                                + "00000000-0000-4000-8000-000000000003,,\n",
                        "waiting,2,fec9e2d953eef902eeeeceb15af65dd4a5225acdec08e4e79075bab737b9e6b8,"
                                + "00000000-0000-4000-8000-000000000003,,\n"
                                + "waiting,3,326a1436ca0336a188f553b7db97737d24b50ea32f0c29f141f86d5ef3449cf2,"
                                + "00000000-0000-4000-8000-000000000007,,\n"))
                .isEqualTo(differs(new NumberDiffers(1, person(3), 2, 3), new NumberDiffers(1, person(7), 3, 2)));
    }

    @Test
    void aPersonLeftOutOrAddedIsNoticed() {
        String last = "lot,8,ffb37c6543eeec76c4b947c1dbf94fe1894e8b32c286c5dcde9363a86404d60c,"
                + "00000000-0000-4000-8000-000000000006,,\n";
        String added = "lot,9,ffb37c6543eeec76c4b947c1dbf94fe1894e8b32c286c5dcde9363a86404d60c,"
                + "00000000-0000-4000-8000-000000000009,,\n";

        assertThat(changed(last, "")).isEqualTo(differs(new RowMissing(0, person(6))));
        assertThat(changed(last, last + added)).isEqualTo(differs(new RowTooMany(0, person(9))));
    }

    @Test
    void aWishEditedAfterClosingIsNoticedWithWhatItWouldHaveChanged() {
        assertThat(changed("000000000004,eau\nwishes", "000000000004,sante\nwishes"))
                .isEqualTo(differs(
                        new ListChanged(
                                DIGEST,
                                new Hash256("4aeb4f72ee20105445856f12013915e472ec4a5aadf7afd8b391ec902859bf41")),
                        new PlacementDiffers(0, person(2), new Seated("sante", 2), new Seated("eau", 1)),
                        new PlacementDiffers(0, person(4), new Seated("eau", 1), new Seated("sante", 1))));
    }

    @Test
    void aListReplacedTogetherWithItsDigestIsNoticedByWhoeverNotedTheDigest() {
        Draw other = drawn(list("eau=1", "1 eau", "2 eau"));

        assertThat(DrawVerification.of(DrawFile.of(other), new Noted(COMMITMENT, DIGEST)))
                .isEqualTo(differs(new ListNotAsNoted(DIGEST, other.list().digest())));
        assertThat(DrawVerification.of(DrawFile.of(other), Noted.NOTHING)).isInstanceOf(Confirmed.class);
    }

    @Test
    void anotherCommitmentIsNoticedByWhoeverNotedTheFirst() {
        Commitment noted = new Commitment(COMMITMENT.hash(), 11);

        assertThat(DrawVerification.of(SmallFile.TEXT, new Noted(noted, null)))
                .isEqualTo(differs(new CommitmentNotAsNoted(noted, COMMITMENT)));
    }

    @Test
    void aSourceOtherThanTheOneHeardChangesEveryLot() {
        assertThat(changed("source,3 1", "source,3 2"))
                .isInstanceOfSatisfying(
                        Differs.class,
                        verdict -> assertThat(verdict.differences())
                                .filteredOn(each -> each instanceof LotDiffers lot && lot.release() == 0)
                                .hasSize(8));
    }

    @Test
    void aCodeThatDoesNotOpenIsNoticed() {
        assertThat(changed("code,2,2f", "code,2,3f")).isEqualTo(differs(new CodeDoesNotOpen(2)));
        assertThat(changed("code,1,53", "code,1,43"))
                .isEqualTo(differs(new CodeDoesNotOpen(1), new CodeDoesNotOpen(2)));
    }

    @Test
    void moreCodesThanWereCommittedToAreNoticed() {
        assertThat(changed("b8f8c488,10", "b8f8c488,2")).isEqualTo(differs(new TooManyCodes(2, 1)));
    }

    @Test
    void aReleaseThatGoesBackToOldLotsIsNoticed() {
        String file = DrawFile.of(released(released(revealed(drawn()), people(1), Map.of()), people(8), Map.of()));

        assertThat(DrawVerification.of(file.replace("release,2,2", "release,2,1"), Noted.NOTHING))
                .isEqualTo(differs(new CodeGoesBack(2, 1, 2)));
    }

    @Test
    void aReleaseThatIsImpossibleIsNoticed() {
        assertThat(changed("release,1,2\n", "release,1,2\nleft,00000000-0000-4000-8000-000000000000\n"))
                .isEqualTo(differs(new ReleaseImpossible(1, new ReleaseOutcome.NotInTheDraw(person(0)))));
    }

    private static Verdict changed(String... texts) {
        return DrawVerification.of(SmallFile.with(texts), Noted.NOTHING);
    }

    private static Differs differs(Difference... differences) {
        return new Differs(List.of(differences));
    }
}
