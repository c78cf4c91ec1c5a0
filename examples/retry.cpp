// Repeats a call for as long as the library says that it may help, with the right waits in between:
//
//     retry                      a call that fails twice for want of a network, then succeeds
//     retry 1002702001           one that only the user can help: given up at once
//     retry 1002701001 9         one that goes on failing: given up after three more attempts
//     retry 1002701001 2 0       the same without the waits: a percentage of each

#include "hs_error.hpp"
#include <cstdlib>
#include <iostream>
#include <random>
#include <thread>

namespace {

// Calls until the call succeeds or repeating it is no use; returns the last code, 0 for success.
template <typename Call, typename Sleep> std::int64_t with_retries(Call call, Sleep sleep) {
    std::random_device random;
    for (std::uint32_t attempt = 1;; attempt++) {
        const std::int64_t code = call();
        if (code == 0) {
            return code;
        }
        std::cout << "failed: " << hs::format(code) << '\n';
        const hs::delay delay = hs::find(code).retry_delay(attempt, random());
        if (!delay) {
            return code;
        }
        sleep(delay.wait());
    }
}

// Stands for an API of the system.
class simulated_call {
  public:
    simulated_call(std::int64_t code, int failures) : code_(code), failures_(failures) {
    }

    std::int64_t operator()() {
        return failures_-- > 0 ? code_ : 0;
    }

  private:
    std::int64_t code_;
    int failures_;
};

} // namespace

int main(int count, char **arguments) {
    const hs::parsed code = hs::parse(count > 1 ? arguments[1] : "1002701001");
    const int failures = count > 2 ? std::atoi(arguments[2]) : 2;
    const int percent = count > 3 ? std::atoi(arguments[3]) : 100;
    if (!code) {
        std::cerr << "retry: '" << arguments[1] << "' is not a code\n";
        return 2;
    }
    const auto sleep = [=](std::chrono::milliseconds time) {
        std::cout << "waiting " << time.count() << " ms\n" << std::flush;
        std::this_thread::sleep_for(time * percent / 100);
    };
    if (with_retries(simulated_call(code.code, failures), sleep) == 0) {
        std::cout << "succeeded\n";
        return 0;
    }
    std::cout << "gave up; what to do:\n" << hs::find(code.code).solution() << '\n';
    return 1;
}
