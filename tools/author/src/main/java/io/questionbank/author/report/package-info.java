/** What a check found, for people and for machines; start at {@link io.questionbank.author.report.SarifFormat}. */
package io.questionbank.author.report;
