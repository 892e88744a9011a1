package fr.etape.launcher.services;

/**
 * Where mail goes on this machine.
 *
 * @param port of the SMTP server
 * @param mailbox address of the page that shows what arrived
 */
public record LocalMail(int port, String mailbox) {}
