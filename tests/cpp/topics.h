/* What the test program consists of: a translation unit for each topic, so that hs_error.hpp is in several. */

#ifndef TOPICS_H
#define TOPICS_H

/* Registers a table of the app's own, with domain 10000, and returns whether that worked. It has a code for each
 * category, the category's number behind 50000, and codes that are negative, too wide for an int, or both views. */
bool register_app();

/* Each topic prints its result and returns 0, or 1 if anything is wrong. */
int errors();
int ranges();
int texts();
int error_codes();
int exceptions();

#endif
