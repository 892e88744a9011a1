package fr.etape.launcher;

import fr.etape.launcher.services.BrokerArchive;
import fr.etape.launcher.services.ClassArchive;
import fr.etape.launcher.services.Prepared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How the JVMs of one run deal with their class archives: they use them, or learn what will be in them. */
enum Archives {
    USED {
        @Override
        List<String> options(ClassArchive archive) {
            return archive.use();
        }
    },
    LEARNED {
        @Override
        List<String> options(ClassArchive archive) {
            return archive.learn();
        }
    };

    abstract List<String> options(ClassArchive archive);

    /** Those of all services, and the broker's. */
    static List<ClassArchive> of(List<Prepared> services, Path ownJar) throws IOException {
        return Stream.concat(services.stream().map(Prepared::archive), Stream.of(BrokerArchive.of(ownJar)))
                .toList();
    }
}
