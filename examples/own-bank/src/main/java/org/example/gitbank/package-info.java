/** Questions on undoing things in Git; start at {@link org.example.gitbank.GitBank}. */
package org.example.gitbank;
