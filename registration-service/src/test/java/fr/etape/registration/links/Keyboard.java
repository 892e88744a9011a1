package fr.etape.registration.links;

/** What the keys of a keyboard write, without and with Shift: the four rows of letters, digits and signs. */
enum Keyboard {
    QWERTY("1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./", "!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"),
    AZERTY("&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!", "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§"),
    QWERTZ("1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.-", "!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_");

    private final String plain;
    private final String shifted;

    Keyboard(String plain, String shifted) {
        this.plain = plain;
        this.shifted = shifted;
    }

    /** What arrives when a scanner presses the keys of this keyboard on a computer that is set to another. */
    String typedOn(Keyboard computer, String text) {
        StringBuilder arrived = new StringBuilder();
        for (char wanted : text.toCharArray()) {
            int key = plain.indexOf(wanted);
            arrived.append(key >= 0 ? computer.plain.charAt(key) : computer.shifted.charAt(shifted.indexOf(wanted)));
        }
        return arrived.toString();
    }
}
