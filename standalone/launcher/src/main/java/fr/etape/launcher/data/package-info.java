/**
 * The directory that {@code --data} names: what the suite must not lose, its logs, its secrets, and the file that says
 * what runs. Only its owner can look into it. One launcher at a time has it; what a killed launcher left running is
 * ended by the next.
 */
@NullMarked
package fr.etape.launcher.data;

import org.jspecify.annotations.NullMarked;
