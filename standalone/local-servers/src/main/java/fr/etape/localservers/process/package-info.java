/**
 * A child process and the signals it can be sent. Whatever the suite starts is held by one {@link
 * fr.etape.localservers.process.ServerProcess}; tests use the same handle to stop, freeze and kill a server.
 */
@NullMarked
package fr.etape.localservers.process;

import org.jspecify.annotations.NullMarked;
