/**
 * What is done to plain strings: ids checked, spelling compared, texts quoted. Nothing here knows what a bank is, and
 * every other package may use it.
 */
package io.questionbank.internal.text;
