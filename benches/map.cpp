// The same catalogue in a std::unordered_map.

#include "hs_error.hpp"
#include <unordered_map>

namespace {

std::unordered_map<std::int64_t, const char *> messages() {
    std::unordered_map<std::int64_t, const char *> map;
    for (const hs::error error : hs::catalogue()) {
        map.emplace(error.code(), hs_error_message(error.code()));
    }
    return map;
}

const std::unordered_map<std::int64_t, const char *> MAP = messages();

} // namespace

extern "C" const char *map_message(std::int64_t code) {
    const auto found = MAP.find(code);
    return found == MAP.end() ? "Unknown error code." : found->second;
}
