"""``client.beta.threads`` and ``runs`` with helpers that poll."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from .._raw import (
    RawAsyncBeta,
    RawAsyncBetaThreads,
    RawAsyncBetaThreadsRuns,
    RawBeta,
    RawBetaThreads,
    RawBetaThreadsRuns,
)
from ..polling import Wait, await_for, polling_options, seconds_of, wait_for

if TYPE_CHECKING:
    from typing import Unpack

    from typing_extensions import deprecated

    from .._raw import CreateRunParams, CreateThreadAndRunParams, RequestOptions, SubmitToolOuputsToRunParams
    from ..chat import AsyncChat, Chat
    from ..types import RunObject
else:
    from .._raw import deprecated

__all__ = ["AsyncBeta", "AsyncThreads", "AsyncThreadsRuns", "Beta", "Threads", "ThreadsRuns"]


class ThreadsRuns(RawBetaThreadsRuns):
    """``client.beta.threads.runs``."""

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def create_and_poll(
        self,
        thread_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[CreateRunParams],
    ) -> RunObject:
        """Create a run and wait until it has ended, or waits for the outputs of tools: ``status`` says which.

        ``POST /threads/{thread_id}/runs``, then ``GET /threads/{thread_id}/runs/{run_id}`` again and again.

        Args:
            thread_id: Of the thread.
            poll_interval_ms: Milliseconds between two looks; None: what the server says, else 1000.
            max_wait_seconds: Seconds to wait, None for no limit.
            params: The arguments of `create`.

        Raises:
            PollTimeoutError: The time was up; the run goes on.
        """
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        run = self.create(thread_id, **params)
        return self.poll(
            run.id, thread_id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds, **options
        )

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[SubmitToolOuputsToRunParams],
    ) -> RunObject:
        """Give a run what its tools gave and wait as in `create_and_poll`.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``, then ``GET``.
        """
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        run = self.submit_tool_outputs(run_id, thread_id=thread_id, **params)
        return self.poll(
            run.id, thread_id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds, **options
        )

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Wait until a run has ended, or waits for the outputs of tools; see `create_and_poll`."""
        look = partial(self.with_raw_response.retrieve, run_id, thread_id=thread_id, **options)
        return wait_for(look, _wait(run_id, poll_interval_ms, max_wait_seconds))


class AsyncThreadsRuns(RawAsyncBetaThreadsRuns):
    """``client.beta.threads.runs`` of an async client."""

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def create_and_poll(
        self,
        thread_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[CreateRunParams],
    ) -> RunObject:
        """Create a run and wait for it: the async version of `ThreadsRuns.create_and_poll`."""
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        run = await self.create(thread_id, **params)
        return await self.poll(
            run.id, thread_id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds, **options
        )

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[SubmitToolOuputsToRunParams],
    ) -> RunObject:
        """Give a run what its tools gave and wait: the async version of `ThreadsRuns.submit_tool_outputs_and_poll`."""
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        run = await self.submit_tool_outputs(run_id, thread_id=thread_id, **params)
        return await self.poll(
            run.id, thread_id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds, **options
        )

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Wait for a run: the async version of `ThreadsRuns.poll`."""
        look = partial(self.with_raw_response.retrieve, run_id, thread_id=thread_id, **options)
        return await await_for(look, _wait(run_id, poll_interval_ms, max_wait_seconds))


class Threads(RawBetaThreads):
    """``client.beta.threads``."""

    @cached_property
    def runs(self) -> ThreadsRuns:
        """``client.beta.threads.runs``."""
        return ThreadsRuns(self._client)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def create_and_run_poll(
        self,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[CreateThreadAndRunParams],
    ) -> RunObject:
        """Create a thread with a run and wait as in `ThreadsRuns.create_and_poll`.

        ``POST /threads/runs``, then ``GET /threads/{thread_id}/runs/{run_id}``.
        """
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        run = self.create_and_run(**params)
        return self.runs.poll(
            run.id, run.thread_id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds, **options
        )


class AsyncThreads(RawAsyncBetaThreads):
    """``client.beta.threads`` of an async client."""

    @cached_property
    def runs(self) -> AsyncThreadsRuns:
        """``client.beta.threads.runs``."""
        return AsyncThreadsRuns(self._client)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def create_and_run_poll(
        self,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[CreateThreadAndRunParams],
    ) -> RunObject:
        """Create a thread with a run and wait: the async version of `Threads.create_and_run_poll`."""
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        run = await self.create_and_run(**params)
        return await self.runs.poll(
            run.id, run.thread_id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds, **options
        )


class Beta(RawBeta):
    """``client.beta``."""

    @cached_property
    def chat(self) -> Chat:  # type: ignore[override]
        """``client.chat``, under the name that it had before `parse` and `stream` left beta."""
        from ..chat import Chat

        return Chat(self._client)

    @cached_property
    def threads(self) -> Threads:
        """``client.beta.threads``."""
        return Threads(self._client)


class AsyncBeta(RawAsyncBeta):
    """``client.beta`` of an async client."""

    @cached_property
    def chat(self) -> AsyncChat:  # type: ignore[override]
        """``client.chat``, under the name that it had before `parse` and `stream` left beta."""
        from ..chat import AsyncChat

        return AsyncChat(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        """``client.beta.threads``."""
        return AsyncThreads(self._client)


def _wait(id: str, interval: float | None, limit: float | None) -> Wait:
    return Wait(_is_busy, f"the run {id}", interval=seconds_of(interval), limit=limit)


def _is_busy(run: Any) -> bool:
    return run.status in ("queued", "in_progress", "cancelling")
