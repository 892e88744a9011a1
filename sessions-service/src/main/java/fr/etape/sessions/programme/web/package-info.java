/**
 * The programme over HTTP: what organisers draft and publish, and what everybody reads. Local times come in, and times
 * with the offset of their own instant go out.
 */
@NullMarked
package fr.etape.sessions.programme.web;

import org.jspecify.annotations.NullMarked;
