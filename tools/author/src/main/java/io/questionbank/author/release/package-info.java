/** What a release changes, and what its number must say. */
package io.questionbank.author.release;
