package fr.etape.launcher.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** One for each role. */
public final class DemoPeople {

    static final List<DemoPerson> ALL = List.of(
            DemoPerson.of("0b9e7d1c-4f3a-4b1e-9a57-2f7c61d3e845", "Claire", "Moreau", DemoRole.ORGANISER),
            DemoPerson.of("5d1f2a86-93c7-4e0b-8d64-b1a7f0c3925e", "Hugo", "Petit", DemoRole.DOOR),
            DemoPerson.of("a47c30e9-1b68-4f92-b3d5-6e08c9f1742d", "Inès", "Laurent", DemoRole.FACILITATOR),
            DemoPerson.of("e8632b5f-70d4-4a19-8c2e-9f51d7b0a463", "Paul", "Girard", DemoRole.PARTNER),
            DemoPerson.of("c07a94d2-e5b1-4836-a0f7-3d28b6e9c15f", "Simone", "Bernard", DemoRole.STEERING));

    private DemoPeople() {}

    /** Readers see the old content or the new one. */
    static void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, JsonMapper.shared().writeValueAsBytes(ALL));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
