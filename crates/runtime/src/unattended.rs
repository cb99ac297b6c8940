//! Work that goes on when nobody waits for its outcome any more.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures::future::BoxFuture;
use tokio::runtime::Handle;
use tokio_util::task::TaskTracker;

/// A future that, when it is dropped before its end, is moved to a task of its own.
///
/// dropshot can start each handler as a task, so that one that has begun to write is not cut short
/// where its client goes away. That costs every request a task; this costs only those who leave.
pub(crate) struct Unattended<T: Send + 'static> {
    work: Option<BoxFuture<'static, T>>,
    left: TaskTracker,
}

impl<T: Send + 'static> Unattended<T> {
    /// `left` will know the work if it is dropped before its end.
    pub(crate) fn new(work: BoxFuture<'static, T>, left: TaskTracker) -> Self {
        Self { work: Some(work), left }
    }
}

impl<T: Send + 'static> Future for Unattended<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        // Not there while it is polled: what panics is not begun again.
        let Some(mut work) = self.work.take() else { return Poll::Pending };
        let outcome = work.as_mut().poll(cx);
        if outcome.is_pending() {
            self.work = Some(work);
        }
        outcome
    }
}

impl<T: Send + 'static> Drop for Unattended<T> {
    fn drop(&mut self) {
        let Some(work) = self.work.take() else { return };
        if let Ok(runtime) = Handle::try_current() {
            self.left.spawn_on(work, &runtime);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use futures::FutureExt;
    use tokio::sync::Notify;

    use super::*;

    #[tokio::test]
    async fn what_is_dropped_goes_on_and_is_waited_for() {
        let (go, done) = (Arc::new(Notify::new()), Arc::new(AtomicBool::new(false)));
        let left = TaskTracker::new();
        let (heard, wrote) = (Arc::clone(&go), Arc::clone(&done));
        let work = async move {
            heard.notified().await;
            wrote.store(true, Ordering::SeqCst);
        };
        let mut work = Unattended::new(work.boxed(), left.clone());
        assert!((&mut work).now_or_never().is_none());
        drop(work);
        assert!(!done.load(Ordering::SeqCst));
        go.notify_one();
        left.close();
        left.wait().await;
        assert!(done.load(Ordering::SeqCst));
    }

    #[tokio::test]
    async fn what_ends_leaves_nothing_behind() {
        let left = TaskTracker::new();
        assert_eq!(Unattended::new(async { 7 }.boxed(), left.clone()).await, 7);
        assert!(left.is_empty());
    }
}
