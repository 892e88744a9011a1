/**
 * The kit of forms. A form is declared once ({@link fr.etape.web.site.form.Fields}), read as it was typed
 * ({@link fr.etape.web.site.form.Form}), sent ({@link fr.etape.web.site.form.FormSending}), and shown again with what
 * became of it ({@link fr.etape.web.site.form.FormPage}). Whatever keeps a form from being sent, its answers are not
 * lost: they are shown again, carried along by the page that says why, or kept in a sealed cookie until somebody signed
 * in again. Knows no particular form.
 */
@NullMarked
package fr.etape.web.site.form;

import org.jspecify.annotations.NullMarked;
