/**
 * What a reply is worth: replies and scoring of every kind of exercise, and key points found in free text; start at {@link
 * io.questionbank.grade.Reply}.
 */
package io.questionbank.grade;
