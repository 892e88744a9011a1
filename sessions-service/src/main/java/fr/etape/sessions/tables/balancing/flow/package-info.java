/**
 * Integer flows in a network whose edges have a least and a most flow. Used to build exactly balanced tables; knows
 * nothing of tables or people.
 */
@NullMarked
package fr.etape.sessions.tables.balancing.flow;

import org.jspecify.annotations.NullMarked;
