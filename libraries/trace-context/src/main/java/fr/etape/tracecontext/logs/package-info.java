/**
 * Log lines that nobody can forge. {@code logback-spring.xml}, which every application finds on its class path, uses
 * these converters: control characters in a message or an exception are written as escapes, so that what a client sends
 * can neither start a line nor reach the terminal of whoever reads it.
 */
@NullMarked
package fr.etape.tracecontext.logs;

import org.jspecify.annotations.NullMarked;
