/** Holds an interview whose replies a language model judges; start at {@link io.questionbank.example.model.ModelJudge}. */
package io.questionbank.example.model;
