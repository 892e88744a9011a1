/**
 * What happens at a stop, where and when: rooms and sessions, which organisers draft, and what they publish of them.
 * The rules are in {@link fr.etape.sessions.programme.ProgrammeDecider}; {@code documents} keeps the texts, which no
 * event carries, and answers other features; {@code calendar} writes the calendar file; {@code web} is what organisers
 * change and everybody reads. Knows nobody who comes, and no wishes.
 */
@NullMarked
package fr.etape.sessions.programme;

import org.jspecify.annotations.NullMarked;
