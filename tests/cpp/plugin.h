/* What the host calls in a plugin. */

#ifndef PLUGIN_H
#define PLUGIN_H

#include <cstdint>
#include <system_error>

#define PLUGIN extern "C" __attribute__((visibility("default")))

/* Makes a std::error_code with the plugin's category. */
PLUGIN void plugin_error_code(std::int64_t code, std::error_code *made);

/* Compares with a std::errc inside the plugin. */
PLUGIN bool plugin_is_unavailable(const std::error_code *code);

/* Throws an hs::exception. */
PLUGIN void plugin_throw(std::int64_t code);

#endif
