//! From a language tag to a language of the catalogue.

use crate::kinds::Lang;

impl Lang {
    /// The language that a tag asks for, in the form of BCP 47 (`zh-Hans-CN`), POSIX (`zh_CN.UTF-8`) or HarmonyOS
    /// (`zh-Hans`). Any Chinese is [`Lang::Zh`], everything else [`Lang::En`].
    pub fn from_tag(tag: &[u8]) -> Self {
        match tag {
            [b'z' | b'Z', b'h' | b'H'] | [b'z' | b'Z', b'h' | b'H', b'-' | b'_' | b'.' | b'@', ..] => Self::Zh,
            _ => Self::En,
        }
    }
}
