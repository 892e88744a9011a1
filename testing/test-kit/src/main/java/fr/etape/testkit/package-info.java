/**
 * What an integration test of a service needs: {@link fr.etape.testkit.RunningApplication} starts it, a {@link
 * fr.etape.testkit.Client} calls it as somebody, {@link fr.etape.testkit.Events} plays the streams of other services,
 * and {@link fr.etape.testkit.Topic} reads what was published. A service adds fixtures of its own domain and no
 * machinery. Used by tests alone.
 */
@NullMarked
package fr.etape.testkit;

import org.jspecify.annotations.NullMarked;
