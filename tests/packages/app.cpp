// What a consumer builds in C++: prints the version and an answer.

#include <hs_error.hpp>
#include <hs_error_codes.h>
#include <iostream>

int main() {
    std::cout << hs_error_version() << ": " << hs::find(HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE).message() << '\n';
}
