package io.questionbank.internal.phrases;

/**
 * Where a text says one of the phrases of a group.
 *
 * @param group the group's index
 * @param first the index of the phrase's first term
 * @param last the index behind its last term
 * @param sentence the number of its sentence
 */
record Hit(int group, int first, int last, int sentence) {}
