//! The methods of every request that are independent of its operation.

/// Implements the options of a request, a `Debug` without values, and the blocking methods.
macro_rules! request {
    ($request:ident { send: $response:ty, raw: $raw:ty $(, dry_run: $price:ty)? $(, body: $body:ident)? $(,)? }) => {
        impl $request {
            /// Sets the timeout of one attempt, from connecting to the last byte read.
            pub fn with_timeout(mut self, timeout: std::time::Duration) -> Self {
                self.call.options = self.call.options.with_timeout(timeout);
                self
            }

            /// Sets the deadline of this call, over all its attempts and the delays between them.
            pub fn with_deadline(mut self, deadline: std::time::Duration) -> Self {
                self.call.options = self.call.options.with_deadline(deadline);
                self
            }

            /// Sets the maximum number of retries of this call; 0 disables retries.
            pub fn with_max_retries(mut self, max_retries: u32) -> Self {
                self.call.options = self.call.options.with_max_retries(max_retries);
                self
            }

            /// Adds a header. `authorization` cannot be set; it is determined by the client's credential.
            pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.call.options = self.call.options.with_header(name, value);
                self
            }

            /// Adds a query parameter that this version of the SDK does not have.
            pub fn with_query(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.call.options = self.call.options.with_query(name, value);
                self
            }

            /// Sets the project of this call.
            pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
                self.call.options = self.call.options.with_project_id(project_id);
                self
            }

            /// Calls a setter if the value is `Some`.
            ///
            /// `request.with_optional(name, |request, name| request.name(name))`
            pub fn with_optional<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
                match value {
                    Some(value) => set(self, value),
                    None => self,
                }
            }

            /// Sets several options at once. They take precedence over options set before.
            pub fn with_options(mut self, options: $crate::Options) -> Self {
                self.call.options = options.or(&self.call.options);
                self
            }
        }

        $($crate::transport::request::request!(@body $body $request);)?

        #[cfg(feature = "blocking")]
        impl $request {
            /// Blocking version of [`send`](Self::send): blocks the current thread until the response arrives.
            ///
            /// Within an async runtime it does not panic, but it blocks a thread of the runtime: use [`send`](Self::send) there, or call it
            /// in `spawn_blocking`.
            ///
            /// # Errors
            ///
            /// Same errors as [`send`](Self::send), and an error if no thread can be started.
            pub fn send_blocking(self) -> $crate::Result<$response> {
                let client = self.call.client.clone();
                client.wait(self.send())
            }

            /// Blocking version of [`send_raw`](Self::send_raw): blocks the current thread until the response arrives.
            ///
            /// # Errors
            ///
            /// Same errors as [`send_blocking`](Self::send_blocking).
            pub fn send_raw_blocking(self) -> $crate::Result<$crate::RawResponse<$raw>> {
                let client = self.call.client.clone();
                client.wait(self.send_raw())
            }

            $(
                /// Blocking version of [`dry_run`](Self::dry_run): blocks the current thread until the response arrives.
                ///
                /// # Errors
                ///
                /// Same errors as [`send_blocking`](Self::send_blocking).
                pub fn dry_run_blocking(self) -> $crate::Result<$price> {
                    let client = self.call.client.clone();
                    client.wait(self.dry_run())
                }

                /// Blocking version of [`dry_run_at_api_tier`](Self::dry_run_at_api_tier): blocks the current thread until the response
                /// arrives.
                ///
                /// # Errors
                ///
                /// Same errors as [`send_blocking`](Self::send_blocking).
                pub fn dry_run_at_api_tier_blocking(self) -> $crate::Result<$price> {
                    let client = self.call.client.clone();
                    client.wait(self.dry_run_at_api_tier())
                }
            )?
        }

        /// Shows the operation and the options, but no values: they may be large or secret.
        impl std::fmt::Debug for $request {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.call.debug(f, stringify!($request))
            }
        }
    };
    (@body object $request:ident) => {
        impl $request {
            /// Adds a field to the JSON body that this version of the SDK does not have. It takes precedence over a setter of the same field.
            pub fn with_body_field(mut self, name: impl Into<String>, value: impl serde::Serialize) -> Self {
                self.call.add_body_field(name.into(), &value);
                self
            }
        }
    };
}
pub(crate) use request;
