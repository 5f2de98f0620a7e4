//! Parts of the widget whose code is in a file of its own, fetched on first use.
//!
//! Only with the feature `split`, used to build the element; in other programs, all code is in one file. `cargo xtask finish`
//! splits the module at these functions, and moves whatever only they reach into a file with the name given in the declaration.
//! Anything else that names what is behind them pulls it back into the main file.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use leptos::wasm_split::SplitLoaderError;

/// The result of a function in another file.
pub type Later<T> = Pin<Box<dyn Future<Output = Result<T, SplitLoaderError>>>>;

/// Declares functions whose code is in another file: the name of the file, then the function that prefetches it.
///
/// They are asynchronous, and fail if the file does not load. Without the feature `split`, all code is in one file, and they
/// return at once.
macro_rules! in_own_file {
    ($($file:ident $(, $load:ident)?: fn $name:ident($($value:ident: $of:ty),*) -> $result:ty $body:block)*) => {$(
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($file, wasm_split_path = leptos::wasm_split, fallible $(, preload($load))?)]
        fn $name($($value: $of),*) -> Result<$result, leptos::wasm_split::SplitLoaderError> {
            Ok($body)
        }

        // Some are called by the element only.
        #[cfg(not(feature = "split"))]
        #[allow(dead_code)]
        async fn $name($($value: $of),*) -> Result<$result, leptos::wasm_split::SplitLoaderError> {
            Ok($body)
        }

        $(
            #[cfg(not(feature = "split"))]
            async fn $load() -> Result<(), leptos::wasm_split::SplitLoaderError> {
                Ok(())
            }
        )?
    )*};
}

pub(crate) use in_own_file;

/// The result of a function in another file, if that file has been loaded.
pub fn now<T>(called: Later<T>) -> Option<Result<T, SplitLoaderError>> {
    match pin!(called).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => Some(result),
        Poll::Pending => None,
    }
}
