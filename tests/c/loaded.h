/* A library that the program loads while it runs. */

#ifndef LOADED_H
#define LOADED_H

#include "every.h"
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The functions of what dlopen gave. */
static library loaded(void *handle) {
    library of;
    memset(&of, 0, sizeof of);
    if (handle == NULL) {
        puts(dlerror());
        exit(1);
    }
#define LOAD(name) *(void **)(void *)&of.name = dlsym(handle, #name);
    EVERY_FUNCTION(LOAD)
#undef LOAD
    return of;
}

#endif
