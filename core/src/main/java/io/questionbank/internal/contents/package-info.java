/**
 * What banks hold, as numbers: topics and questions in catalogue order, and which questions have a property; start at {@link
 * io.questionbank.internal.contents.Contents}.
 */
package io.questionbank.internal.contents;
