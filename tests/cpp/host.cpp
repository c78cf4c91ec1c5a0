// Loads two plugins with hidden symbols, so that there are three copies of the category in one process, and holds them
// against each other. The first plugin is built as this program is, the second for another standard.

#include "../c/check.h"
#include "hs_error.hpp"
#include "plugin.h"
#include <cstdlib>
#include <dlfcn.h>

namespace {

const std::int64_t CODE = 1002701001;

struct plugin {
    decltype(&plugin_error_code) make;
    decltype(&plugin_is_unavailable) is_unavailable;
    decltype(&plugin_throw) throw_it;

    std::error_code error_code(std::int64_t code) const {
        std::error_code made;
        make(code, &made);
        return made;
    }
};

plugin load(const char *path) {
    void *const library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        std::puts(dlerror());
        std::exit(1);
    }
    const auto symbol = [=](const char *name) { return dlsym(library, name); };
    return {reinterpret_cast<decltype(&plugin_error_code)>(symbol("plugin_error_code")),
            reinterpret_cast<decltype(&plugin_is_unavailable)>(symbol("plugin_is_unavailable")),
            reinterpret_cast<decltype(&plugin_throw)>(symbol("plugin_throw"))};
}

// Two codes with different copies of the category.
void check_pair(const std::error_code &left, const std::error_code &right) {
    // Without these two there would be nothing to show.
    CHECK(&left.category() != &right.category());
    CHECK(left != right);
    CHECK(hs::same(left, right) && hs::same(right, left));
    CHECK(hs::is_hs(left) && hs::is_hs(right));
    CHECK(left == std::errc::resource_unavailable_try_again);
    CHECK(left == right.default_error_condition());
    CHECK(left == std::error_condition(right.value(), right.category()));
    CHECK(left != std::error_condition(right.value() + 1, right.category()));
    // The comparison asks both categories; either would do.
    CHECK(left.category().equivalent(left.value(), std::error_condition(right.value(), right.category())));
    CHECK(left.category().equivalent(right, left.value()));
    CHECK(left.message() == right.message());
    CHECK(hs::find(left) == hs::find(right) && hs::find(left));
}

// Unknown codes keep the condition of their own category, which is another one for the other copy.
void check_unknown_pair(const std::error_code &left, const std::error_code &right) {
    CHECK(&left.category() != &right.category());
    CHECK(left == right.default_error_condition());
    CHECK(right == left.default_error_condition());
    CHECK(left != hs::make_error_code(8).default_error_condition());
}

void check_error_codes(const plugin &first, const plugin &second) {
    const std::error_code codes[] = {hs::make_error_code(CODE), first.error_code(CODE), second.error_code(CODE)};
    const std::error_code unknown[] = {hs::make_error_code(7), first.error_code(7), second.error_code(7)};
    for (int left = 0; left < 3; left++) {
        for (int right = 0; right < 3; right++) {
            if (left != right) {
                check_pair(codes[left], codes[right]);
                check_unknown_pair(unknown[left], unknown[right]);
            }
        }
        CHECK(!hs::same(codes[left], unknown[left]));
        CHECK(first.is_unavailable(&codes[left]) && second.is_unavailable(&codes[left]));
        CHECK(!first.is_unavailable(&unknown[left]));
    }
}

// What a plugin throws arrives as a std::system_error in any case, and as an hs::exception from a plugin of the same
// standard.
void check_exception(const plugin &thrower, bool of_this_standard) {
    bool thrown = false;
    try {
        thrower.throw_it(CODE);
    } catch (const std::system_error &caught) {
        thrown = true;
        CHECK(hs::same(caught.code(), hs::make_error_code(CODE)));
        CHECK("out of a plugin: " + hs::format(CODE) == caught.what());
        const auto *const exception = dynamic_cast<const hs::exception *>(&caught);
        CHECK((exception != nullptr) == of_this_standard);
        CHECK(exception == nullptr || exception->error() == hs::find(CODE));
    }
    CHECK(thrown);
}

} // namespace

int main(int count, char **arguments) {
    if (count != 3) {
        std::puts("usage: host PLUGIN OTHER_PLUGIN");
        return 1;
    }
    const plugin like_this = load(arguments[1]);
    const plugin of_another_standard = load(arguments[2]);
    check_error_codes(like_this, of_another_standard);
    check_exception(like_this, true);
    check_exception(of_another_standard, false);
    return check_result();
}
