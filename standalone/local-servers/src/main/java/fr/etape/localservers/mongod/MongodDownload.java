package fr.etape.localservers.mongod;

import java.nio.file.Path;

/** One way to fetch a {@code mongod} once and keep it. */
interface MongodDownload {

    String said();

    /** Where {@link #fetch} leaves the executable; it appears there whole or not at all. */
    Path target(Path cache);

    /** Safe when two builds do it at once: each fetches aside and moves the result in place. */
    Path fetch(Path cache) throws Failed;

    /** Says in half a sentence why this source does not work here. */
    class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }
    }
}
