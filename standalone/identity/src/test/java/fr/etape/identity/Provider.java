package fr.etape.identity;

/** The provider, in this process or in one of its own. */
interface Provider extends AutoCloseable {

    int port();

    default String url(String path) {
        return "http://127.0.0.1:" + port() + "/identity" + path;
    }

    default String callback() {
        return "http://localhost:" + port() + "/login/oauth2/code/etape";
    }

    @Override
    void close();
}
