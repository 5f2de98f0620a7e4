//! Parts of the widget whose code is a file of its own, fetched when first needed.
//!
//! Only with the feature `split`, which the build of the element has; in the programs of others all is in one file.
//! What a part is called where it is declared is what its file is called: `cargo xtask finish` splits the module at these
//! functions, and what only they reach goes with them. So nothing else may name what is behind them, or it stays in the
//! main file.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use leptos::wasm_split::SplitLoaderError;

/// What a function of another file comes to.
pub type Later<T> = Pin<Box<dyn Future<Output = Result<T, SplitLoaderError>>>>;

/// Functions whose code is in another file, which is named first; then what fetches that file ahead.
///
/// They are asynchronous, and an error is that the file did not come. Without the feature `split` all code is in one
/// file: then they are there at once.
macro_rules! in_own_file {
    ($($file:ident $(, $load:ident)?: fn $name:ident($($value:ident: $of:ty),*) -> $result:ty $body:block)*) => {$(
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($file, wasm_split_path = leptos::wasm_split, fallible $(, preload($load))?)]
        fn $name($($value: $of),*) -> Result<$result, leptos::wasm_split::SplitLoaderError> {
            Ok($body)
        }

        // Without the element, nothing calls what only the element needs.
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

/// What the function of another file gives, if that file is here.
pub fn now<T>(called: Later<T>) -> Option<Result<T, SplitLoaderError>> {
    match pin!(called).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => Some(result),
        Poll::Pending => None,
    }
}
