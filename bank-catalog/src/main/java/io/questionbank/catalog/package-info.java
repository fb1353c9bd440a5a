/** The catalog of data science topics: data, and the provider by which it is found. */
package io.questionbank.catalog;
