package fr.etape.localservers.mongod;

import java.nio.file.Path;

/** Where the document store comes from; {@link #said()} is the half sentence the console shows. */
public sealed interface MongoServer {

    String said();

    /** A server somebody else runs, by its connection string. */
    record Running(String uri) implements MongoServer {
        @Override
        public String said() {
            return "the server that ETAPE_MONGODB_URI names";
        }
    }

    /** An executable to run as a child process. */
    record Executable(Path file, String said) implements MongoServer {}
}
