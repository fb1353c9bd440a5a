/** The bank on RNN &amp; Sequences: data, and the provider by which it is found. */
package io.questionbank.rnn;
