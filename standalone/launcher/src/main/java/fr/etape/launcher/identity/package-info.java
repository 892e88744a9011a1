/**
 * What the launcher knows of the identity provider it starts: who the demo people and the demo programs are, their
 * secrets, and the provider's addresses. The provider itself is a module of its own.
 */
@NullMarked
package fr.etape.launcher.identity;

import org.jspecify.annotations.NullMarked;
