//! The methods of every request that are independent of its operation.

/// Implements the options of a request, a `Debug` without values, and the blocking methods.
macro_rules! request {
    ($request:ident { send: $response:ty, raw: $raw:ty $(, dry_run: $price:ty)? $(, body: $body:ident)? $(,)? }) => {
        impl $request {
            /// Sets the [timeout](crate::Options::with_timeout) of one attempt.
            pub fn with_timeout(mut self, timeout: std::time::Duration) -> Self {
                self.call.options = self.call.options.with_timeout(timeout);
                self
            }

            /// Sets the [deadline](crate::Options::with_deadline) of the call.
            pub fn with_deadline(mut self, deadline: std::time::Duration) -> Self {
                self.call.options = self.call.options.with_deadline(deadline);
                self
            }

            /// Sets the [maximum number of retries](crate::Options::with_max_retries).
            pub fn with_max_retries(mut self, max_retries: u32) -> Self {
                self.call.options = self.call.options.with_max_retries(max_retries);
                self
            }

            /// Adds a [header](crate::Options::with_header).
            pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.call.options = self.call.options.with_header(name, value);
                self
            }

            /// Adds a [query parameter](crate::Options::with_query) that this version of the SDK does not have.
            pub fn with_query(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.call.options = self.call.options.with_query(name, value);
                self
            }

            /// Sets the [project](crate::Options::with_project_id) of the call.
            pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
                self.call.options = self.call.options.with_project_id(project_id);
                self
            }

            /// Calls a setter if the value is `Some`: `request.with_optional(name, |request, name| request.name(name))`.
            pub fn with_optional<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
                match value {
                    Some(value) => set(self, value),
                    None => self,
                }
            }

            /// Sets several [options](crate::Options) at once. They take precedence over options set before.
            pub fn with_options(mut self, options: $crate::Options) -> Self {
                self.call.options = options.or(&self.call.options);
                self
            }
        }

        $($crate::transport::request::request!(@body $body $request);)?

        #[cfg(feature = "blocking")]
        impl $request {
            /// Blocking version of [`send`](Self::send); see [blocking methods](crate::Client#blocking-methods).
            pub fn send_blocking(self) -> $crate::Result<$response> {
                let client = self.call.client.clone();
                client.wait(self.send())
            }

            /// Blocking version of [`send_raw`](Self::send_raw); see [blocking methods](crate::Client#blocking-methods).
            pub fn send_raw_blocking(self) -> $crate::Result<$crate::RawResponse<$raw>> {
                let client = self.call.client.clone();
                client.wait(self.send_raw())
            }

            $(
                /// Blocking version of [`dry_run`](Self::dry_run); see [blocking methods](crate::Client#blocking-methods).
                pub fn dry_run_blocking(self) -> $crate::Result<$price> {
                    let client = self.call.client.clone();
                    client.wait(self.dry_run())
                }

                /// Blocking version of [`dry_run_at_api_tier`](Self::dry_run_at_api_tier); see [blocking methods](crate::Client#blocking-methods).
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
