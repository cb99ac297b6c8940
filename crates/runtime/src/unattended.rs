//! Work that goes on when nobody waits for its outcome any more.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures::future::BoxFuture;
use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// A future that, when it is dropped before its end, is moved to a task of its own.
///
/// A handler that has begun to write is not cut short where its client goes away. Starting each
/// handler as a task would cost every request one; this costs only those who leave.
pub(crate) struct Unattended<T: Send + 'static> {
    work: Option<BoxFuture<'static, T>>,
    tasks: TaskTracker,
    left: CancellationToken,
}

impl<T: Send + 'static> Unattended<T> {
    /// If it is dropped before its end, `tasks` knows the work and `left` is cancelled.
    pub(crate) fn new(
        work: BoxFuture<'static, T>,
        tasks: TaskTracker,
        left: CancellationToken,
    ) -> Self {
        Self { work: Some(work), tasks, left }
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
        self.left.cancel();
        if let Ok(runtime) = Handle::try_current() {
            self.tasks.spawn_on(work, &runtime);
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
        let (tasks, left) = (TaskTracker::new(), CancellationToken::new());
        let (heard, wrote) = (Arc::clone(&go), Arc::clone(&done));
        let work = async move {
            heard.notified().await;
            wrote.store(true, Ordering::SeqCst);
        };
        let mut work = Unattended::new(work.boxed(), tasks.clone(), left.clone());
        assert!((&mut work).now_or_never().is_none());
        assert!(!left.is_cancelled());
        drop(work);
        assert!(left.is_cancelled() && !done.load(Ordering::SeqCst));
        go.notify_one();
        tasks.close();
        tasks.wait().await;
        assert!(done.load(Ordering::SeqCst));
    }

    #[tokio::test]
    async fn what_ends_leaves_nothing_behind() {
        let (tasks, left) = (TaskTracker::new(), CancellationToken::new());
        assert_eq!(Unattended::new(async { 7 }.boxed(), tasks.clone(), left.clone()).await, 7);
        assert!(tasks.is_empty() && !left.is_cancelled());
    }
}
