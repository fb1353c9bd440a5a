/** The goals of the Maven plugin: thin faces of the author's tools. */
package io.questionbank.maven;
