/* The library that the program is linked to. */

#ifndef LINKED_H
#define LINKED_H

#include "every.h"

#define ADDRESS(name) name,
static const library linked = {EVERY_FUNCTION(ADDRESS)};
#undef ADDRESS

#endif
