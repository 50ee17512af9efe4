//! A handler whose shape the router need not know.
//!
//! The router builds its plumbing anew for every shape of handler; with some hundreds of screens that was most of what
//! the compiler did. Wrapped in [`to`] they all have one shape.

use std::pin::Pin;
use std::sync::Arc;

use axum::extract::Request;
use axum::handler::Handler;
use axum::response::Response;

use crate::{Web, unsent};

type Answer = Pin<Box<dyn Future<Output = Response> + Send>>;

/// A handler of any shape.
#[derive(Clone)]
pub(crate) struct To(Arc<dyn Fn(Request, Web) -> Answer + Send + Sync>);

/// Leads to a handler: `get(to(page))`.
pub(crate) fn to<T: 'static, H: Handler<T, Web, Future = Answer> + Sync>(handler: H) -> To {
    To(Arc::new(move |request, web| handler.clone().call(request, web)))
}

impl Handler<(), Web> for To {
    type Future = Answer;

    fn call(self, request: Request, web: Web) -> Answer {
        if !unsent::is_form(&request) {
            return (self.0)(request, web);
        }
        Box::pin(async move {
            let (request, sent) = match unsent::read(request, &web).await {
                Ok(read) => read,
                Err(broken) => return broken,
            };
            unsent::kept((self.0)(request, web).await, sent).await
        })
    }
}
