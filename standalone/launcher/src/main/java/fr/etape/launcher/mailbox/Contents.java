package fr.etape.launcher.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.file.Files;

/** What can be read in a mail: its text and its HTML, each empty where there is none. */
record Contents(String text, String html) {

    static Contents of(KeptMail mail) throws IOException {
        try {
            Part part = Mailbox.parsed(Files.readAllBytes(mail.file()));
            return new Contents(find(part, "text/plain"), find(part, "text/html"));
        } catch (MessagingException e) {
            throw new IOException("not a mail", e);
        }
    }

    private static String find(Part part, String type) throws MessagingException, IOException {
        Object content = part.getContent();
        if (part.isMimeType(type) && content instanceof String text) {
            return text;
        }
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = find(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
