/** The main job on real input: 340 people, 300 seats, counted three times; also after everything was killed. */
@NullMarked
package fr.etape.journeys.rehearsal;

import org.jspecify.annotations.NullMarked;
