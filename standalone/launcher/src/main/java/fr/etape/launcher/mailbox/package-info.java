/**
 * The mailbox of the demonstration: takes all mail that the suite sends on this machine and shows it. Nothing leaves
 * the machine. Shows what arrived, repeats too.
 */
@NullMarked
package fr.etape.launcher.mailbox;

import org.jspecify.annotations.NullMarked;
