//! The kinds: what an entry can be, as closed sets in Rust, plain integers in C and words in the data.
//!
//! This file is the one place where a value's number and word are written. The catalogue's compiler includes it
//! to read the words of the data; the C constants are held against it when the library is compiled. A number is
//! for ever: it is never reused and never changed; new values are added at the end.

/// What every kind can do; lets the compiler of the catalogue read them all alike.
pub trait Kind: Copy + 'static {
    /// Every value, by ascending number.
    const ALL: &'static [Self];
    /// The number that stands for the value in C.
    fn number(self) -> u8;
    /// The word that stands for the value in the data and in machine-readable output.
    fn word(self) -> &'static str;
}

macro_rules! kind {
    ($(#[$about:meta])* $kind:ident { $($(#[$doc:meta])* $value:ident = $number:literal $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum $kind { $($(#[$doc])* $value = $number,)+ }

        impl $kind {
            /// The value with this number, or `None`: any integer is a legal argument.
            pub const fn from_raw(raw: i32) -> Option<Self> {
                match raw {
                    $($number => Some(Self::$value),)+
                    _ => None,
                }
            }
        }

        impl Kind for $kind {
            const ALL: &'static [Self] = &[$(Self::$value,)+];
            fn number(self) -> u8 {
                self as u8
            }
            fn word(self) -> &'static str {
                match self { $(Self::$value => $word,)+ }
            }
        }
    };
}

kind! {
    /// A language of the catalogue.
    Lang {
        /// English, the default.
        En = 0 "en",
        /// Simplified Chinese.
        Zh = 1 "zh",
    }
}

kind! {
    /// A text of an entry.
    Text {
        /// The name within the domain, such as `NETWORK_UNAVAILABLE`.
        Name = 0 "name",
        /// The name of the C constant, such as `HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE`.
        Constant = 1 "constant",
        /// The message that the system itself reports, always English.
        Message = 2 "message",
        /// What happened, in two to six words.
        Title = 3 "title",
        /// Why it happens: one line, or numbered lines.
        Cause = 4 "cause",
        /// What to do, in the order to try: one line, or numbered lines.
        Solution = 5 "solution",
        /// The page of the official reference.
        DocUrl = 6 "doc_url",
        /// The kit's name.
        Kit = 7 "kit",
        /// The domain's key, such as `health_service`.
        Domain = 8 "domain",
        /// The word of the retry class, such as `backoff`.
        Retry = 9 "retry",
        /// The word of the category, such as `unavailable`.
        Category = 10 "category",
        /// The word of the action, such as `check_network`.
        Action = 11 "action",
        /// The retry class as a sentence of advice.
        RetryAdvice = 12 "retry_advice",
        /// The part of the kit that gives the code this meaning, where the kit itself gives it several.
        Module = 13 "module",
    }
}

kind! {
    /// What repeating the same call is good for. A recommendation: whether the call is idempotent is the caller's to know.
    Retry {
        /// The arguments, the app's configuration or the device rule it out.
        Never = 0 "never",
        /// Transient: try again, waiting longer each time.
        Backoff = 1 "backoff",
        /// Called too often: wait for the documented window.
        Throttled = 2 "throttled",
        /// The user must do something first.
        AfterUserAction = 3 "after_user_action",
        /// The state of this app or of another one must change first.
        AfterStateChange = 4 "after_state_change",
    }
}

kind! {
    /// What kind of failure it is: the canonical codes of gRPC, with their numbers.
    Category {
        /// Given up by whoever asked for it, usually the user.
        Cancelled = 1 "cancelled",
        /// Nothing more is known.
        Unknown = 2 "unknown",
        /// The arguments are wrong, whatever the state of the system.
        InvalidArgument = 3 "invalid_argument",
        /// It took too long.
        DeadlineExceeded = 4 "deadline_exceeded",
        /// What was asked for does not exist.
        NotFound = 5 "not_found",
        /// What was to be made exists already.
        AlreadyExists = 6 "already_exists",
        /// The caller may not do this.
        PermissionDenied = 7 "permission_denied",
        /// A quota, a rate limit, memory or storage is used up.
        ResourceExhausted = 8 "resource_exhausted",
        /// The system is not in the state that the call needs.
        FailedPrecondition = 9 "failed_precondition",
        /// Stopped by a conflict with something that ran at the same time.
        Aborted = 10 "aborted",
        /// Past the end of what is valid.
        OutOfRange = 11 "out_of_range",
        /// Not supported on this device or by this version.
        Unimplemented = 12 "unimplemented",
        /// Something broke inside the system.
        Internal = 13 "internal",
        /// A service or the network cannot be reached at the moment.
        Unavailable = 14 "unavailable",
        /// Data is lost or corrupt.
        DataLoss = 15 "data_loss",
        /// Nobody is signed in, or not with valid credentials.
        Unauthenticated = 16 "unauthenticated",
    }
}

kind! {
    /// The first thing to do about it, for a program to branch on.
    Action {
        /// Nothing needs doing, or nothing is known to help.
        None = 0 "none",
        /// Correct the arguments.
        FixArguments = 1 "fix_arguments",
        /// Correct the order of the calls.
        FixCallOrder = 2 "fix_call_order",
        /// Correct the app's configuration or registration.
        FixAppConfig = 3 "fix_app_config",
        /// Ask the user for a permission.
        RequestPermission = 4 "request_permission",
        /// Have the user sign in.
        SignIn = 5 "sign_in",
        /// Have the user accept an agreement.
        AcceptAgreement = 6 "accept_agreement",
        /// Have the network connection checked.
        CheckNetwork = 7 "check_network",
        /// Wait, then call again.
        Wait = 8 "wait",
        /// Free memory, storage or handles.
        FreeResources = 9 "free_resources",
        /// Restart the service or reconnect to it.
        RestartService = 10 "restart_service",
        /// Have the device restarted.
        RestartDevice = 11 "restart_device",
        /// Have the system or an app on it updated.
        UpdateSystem = 12 "update_system",
        /// Do without the function on this device.
        UseFallback = 13 "use_fallback",
        /// Ask the user to decide or to act.
        AskUser = 14 "ask_user",
        /// Report it to the vendor.
        ContactSupport = 15 "contact_support",
    }
}
