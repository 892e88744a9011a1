/**
 * Tables over HTTP: organisers compute, publish and re-seat; facilitators see their tables, participants their own.
 * People appear as registration ids.
 */
@NullMarked
package fr.etape.sessions.tables.web;

import org.jspecify.annotations.NullMarked;
