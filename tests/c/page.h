/* Memory that ends where reading or writing on is a fault, for code that no sanitizer has instrumented. */

#ifndef PAGE_H
#define PAGE_H

#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PAGES = 16 };

/* The end of PAGES pages that may be written; the page behind may not be touched. Always the same memory. */
static char *page_end(void) {
    static char *end;
    if (end == NULL) {
        size_t page = (size_t)sysconf(_SC_PAGESIZE);
        void *memory = mmap(NULL, (PAGES + 1) * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED || mprotect((char *)memory + PAGES * page, page, PROT_NONE) != 0) {
            abort();
        }
        end = (char *)memory + PAGES * page;
    }
    return end;
}

#endif
