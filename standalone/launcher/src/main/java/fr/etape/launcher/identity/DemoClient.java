package fr.etape.launcher.identity;

/** A program's name and secret at the provider, for OAuth's client credentials. */
public record DemoClient(String id, String secret) {}
