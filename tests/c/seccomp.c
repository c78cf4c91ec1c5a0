/* A process that may make no system call but write and exit: it gets its answers from every function all the same. */

#define _GNU_SOURCE
#include "check.h"
#include "linked.h"
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* The kernel's own mode: read, write, exit and the return from a signal handler, or death by SIGKILL. */
static int strict(void) {
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT);
}

/* A filter: write and exit, or death by SIGSYS. */
static int filter(void) {
    struct sock_filter instructions[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_write, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_exit, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {COUNT(instructions), instructions};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) | prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

/* A planted fault: every function is called, and a system call is made. */
static uint64_t and_a_system_call(const library *of) {
    syscall(SYS_getppid);
    return every_answer(of);
}

/* What a child says that may do no more, and how it ended. It has called nothing before, so that no table of the
 * dynamic linker is filled in and no page of the library is there. */
static int confined(int (*confine)(void), uint64_t (*ask)(const library *), uint64_t *answer) {
    int ends[2], status = -1;
    pid_t pid = -1;
    if (pipe(ends) == 0 && (pid = fork()) == 0) {
        /* Not what exit and _exit do, which the strict mode does not allow. */
        if (confine() != 0) {
            syscall(SYS_exit, 2);
        }
        *answer = ask(&linked);
        syscall(SYS_exit, write(ends[1], answer, sizeof *answer) != sizeof *answer);
    }
    close(ends[1]);
    CHECK(waitpid(pid, &status, 0) == pid);
    if (read(ends[0], answer, sizeof *answer) != sizeof *answer) {
        *answer = 0;
    }
    close(ends[0]);
    return status;
}

int main(void) {
    uint64_t by_strict, by_filter, nothing;
    CHECK(confined(strict, every_answer, &by_strict) == 0);
    CHECK(confined(filter, every_answer, &by_filter) == 0);
    CHECK(WTERMSIG(confined(strict, and_a_system_call, &nothing)) == SIGKILL && nothing == 0);
    CHECK(WTERMSIG(confined(filter, and_a_system_call, &nothing)) == SIGSYS && nothing == 0);
    CHECK(by_strict == every_answer(&linked) && by_filter == by_strict);
    return check_result();
}
