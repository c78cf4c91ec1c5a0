// A shared library with a copy of hs_error.hpp of its own, category included.

#include "plugin.h"
#include "hs_error.hpp"

void plugin_error_code(std::int64_t code, std::error_code *made) {
    *made = hs::make_error_code(code);
}

bool plugin_is_unavailable(const std::error_code *code) {
    return *code == std::errc::resource_unavailable_try_again;
}

void plugin_throw(std::int64_t code) {
    throw hs::exception(code, "out of a plugin");
}
