package fr.etape.sessions.bookings.draw.proof;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The file of the small draw after person 1 left and the next code decided; lots and seats recomputed by a program in
 * another language.
 */
final class SmallFile {

    static final String TEXT = """
            rule,atelier-draw@1
            commitment,950ea08d8d5fd3ae415b9967aba7a48aba39ca62a4d98f2e7fe25cb1b8f8c488,10
            atelier,eau,2
            atelier,sante,2
            wishes,00000000-0000-4000-8000-000000000001,eau
            wishes,00000000-0000-4000-8000-000000000002,eau,sante
            wishes,00000000-0000-4000-8000-000000000003,eau
            wishes,00000000-0000-4000-8000-000000000004,eau
            wishes,00000000-0000-4000-8000-000000000005,sante,eau
            wishes,00000000-0000-4000-8000-000000000006
            wishes,00000000-0000-4000-8000-000000000007,eau
            wishes,00000000-0000-4000-8000-000000000008,eau
            list,2bea34a7419058037ec72ed856165760475fa7190301ac906e7d9b2f6fd25b57
            source,3 1 4 1 5 9 2 6 5 3
            code,1,5346f2efb5397a6788fc1f1d9c05c6d3f2abe9b7d16d8592a3695b6dbe9f2456
            code,2,2f70f884997ce80771adbefbbbc6c71a1b921da71896c25ca0f64966bfd0c8ce
            lot,1,3e008f53ce59ff8a7130fa7d63bc1397f8f2084b3e3e961b5cbe89ac8d86ca40,00000000-0000-4000-8000-000000000002,2,sante
            lot,2,4f493936d7408696fc95f2a421707a2594848698a06424b2fdc236a857937012,00000000-0000-4000-8000-000000000001,1,eau
            lot,3,583ce6f1ad79024fd08c1eae4592c5edaf8e2b3c691a68ae95ca2f6c72d1c9c4,00000000-0000-4000-8000-000000000004,1,eau
            lot,4,6667cd949722496d335f6d1a6df5a6f1ab1d6c9f518c6493a139dade8ce17fba,00000000-0000-4000-8000-000000000007,,
            lot,5,9048f9ac7ae2e6e28577cd1ff31cd7f48e4af0381b1896b3fcd1f59f21e69ee0,00000000-0000-4000-8000-000000000008,,
            lot,6,b5559ae08274ab8af5f740cc37b768d03a9dd14f681290e71fd8de8dc224b804,00000000-0000-4000-8000-000000000003,,
            lot,7,d95512ba17cb02229ff0cfcd70b17b45fe0657f8194fdabab699a56dcd083e2d,00000000-0000-4000-8000-000000000005,1,sante
            lot,8,ffb37c6543eeec76c4b947c1dbf94fe1894e8b32c286c5dcde9363a86404d60c,00000000-0000-4000-8000-000000000006,,
            release,1,2
            left,00000000-0000-4000-8000-000000000001
            waiting,1,30ea732a0143c508191835e5397000e1d018a99098987a83c930ef97fda99026,00000000-0000-4000-8000-000000000008,1,eau
            waiting,2,326a1436ca0336a188f553b7db97737d24b50ea32f0c29f141f86d5ef3449cf2,00000000-0000-4000-8000-000000000007,,
            waiting,3,fec9e2d953eef902eeeeceb15af65dd4a5225acdec08e4e79075bab737b9e6b8,00000000-0000-4000-8000-000000000003,,
            """;

    private SmallFile() {}

    /** Each second text replaces the one before it, which stands once. */
    static String with(String... texts) {
        String file = TEXT;
        for (int i = 0; i < texts.length; i += 2) {
            assertThat(file).containsOnlyOnce(texts[i]);
            file = file.replace(texts[i], texts[i + 1]);
        }
        return file;
    }
}
