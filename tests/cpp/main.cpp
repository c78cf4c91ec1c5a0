// Everything that is public in hs_error.hpp, topic by topic.

#include "hs_error.hpp"
#include "topics.h"
#include <cstdio>
#include <cstdlib>

namespace {

// Destroyed after whatever main sets up, the category among it: that must still be there.
struct last_words {
    ~last_words() {
        if (!hs::is_hs(hs::make_error_code(201))) {
            std::puts("the category was gone before the end");
            std::_Exit(1);
        }
    }
};

const last_words at_exit;

} // namespace

int main() {
    if (!register_app()) {
        std::puts("the app's table cannot be registered");
        return 1;
    }
    int wrong = 0;
    for (int (*const topic)() : {errors, ranges, texts, error_codes, exceptions}) {
        wrong += topic();
    }
    return wrong == 0 ? 0 : 1;
}
