"""``client.beta.threads`` and ``runs`` with helpers that poll."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from .. import _raw
from .polls import AsyncPolls, Polls

if TYPE_CHECKING:
    from typing import Unpack

    from typing_extensions import deprecated

    from .._raw import CreateRunParams, CreateThreadAndRunParams, SubmitToolOuputsToRunParams
    from ..chat import AsyncChat, Chat
    from ..types import RunObject
    from .polls import Polling, PollOptions

    class PolledRunParams(CreateRunParams, Polling):
        """How a run is made, and waited for."""

    class PolledOutputsParams(SubmitToolOuputsToRunParams, Polling):
        """What the tools of a run gave, and how it is waited for."""

    class PolledThreadParams(CreateThreadAndRunParams, Polling):
        """How a thread with a run is made, and waited for."""
else:
    from .._raw import deprecated

__all__ = ["AsyncBeta", "AsyncThreads", "AsyncThreadsRuns", "Beta", "Threads", "ThreadsRuns"]


class ThreadsRuns(Polls, _raw.BetaThreadsRuns):
    """``client.beta.threads.runs``."""

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def create_and_poll(self, thread_id: str, **params: Unpack[PolledRunParams]) -> RunObject:
        """Create a run and wait until it has ended, or waits for the outputs of tools: ``status`` says which.

        ``POST /threads/{thread_id}/runs``, then ``GET /threads/{thread_id}/runs/{run_id}`` again and again.

        Args:
            thread_id: Of the thread.
            params: The arguments of `create`; ``poll_interval_ms``: milliseconds between two looks, by default what the
                server says, otherwise 1000; ``max_wait_seconds``: seconds to wait, by default without a limit.

        Raises:
            PollTimeoutError: The time was up; the run goes on.
        """
        begin = partial(self.create, thread_id)
        return self._and_poll(begin, lambda run: partial(self.poll, run.id, thread_id), params)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def submit_tool_outputs_and_poll(
        self, run_id: str, thread_id: str, **params: Unpack[PolledOutputsParams]
    ) -> RunObject:
        """Give a run what its tools gave and wait as in `create_and_poll`.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``, then ``GET``.
        """
        submit = partial(self.submit_tool_outputs, run_id, thread_id=thread_id)
        return self._and_poll(submit, lambda run: partial(self.poll, run.id, thread_id), params)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def poll(self, run_id: str, thread_id: str, **options: Unpack[PollOptions]) -> RunObject:
        """Wait until a run has ended, or waits for the outputs of tools; see `create_and_poll`."""
        look = partial(self.with_raw_response.retrieve, run_id, thread_id=thread_id)
        return self._poll(look, options, _is_busy, f"the run {run_id}")


class AsyncThreadsRuns(AsyncPolls, _raw.AsyncBetaThreadsRuns):
    """``client.beta.threads.runs`` of an async client; `ThreadsRuns` says what its methods do."""

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def create_and_poll(self, thread_id: str, **params: Unpack[PolledRunParams]) -> RunObject:
        """Create a run and wait for it; see `ThreadsRuns.create_and_poll`."""
        begin = partial(self.create, thread_id)
        return await self._and_poll(begin, lambda run: partial(self.poll, run.id, thread_id), params)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def submit_tool_outputs_and_poll(
        self, run_id: str, thread_id: str, **params: Unpack[PolledOutputsParams]
    ) -> RunObject:
        """Give a run what its tools gave and wait; see `ThreadsRuns.submit_tool_outputs_and_poll`."""
        submit = partial(self.submit_tool_outputs, run_id, thread_id=thread_id)
        return await self._and_poll(submit, lambda run: partial(self.poll, run.id, thread_id), params)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def poll(self, run_id: str, thread_id: str, **options: Unpack[PollOptions]) -> RunObject:
        """Wait for a run; see `ThreadsRuns.poll`."""
        look = partial(self.with_raw_response.retrieve, run_id, thread_id=thread_id)
        return await self._poll(look, options, _is_busy, f"the run {run_id}")


class Threads(Polls, _raw.BetaThreads):
    """``client.beta.threads``."""

    @cached_property
    def runs(self) -> ThreadsRuns:
        """``client.beta.threads.runs``."""
        return ThreadsRuns(self._client)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def create_and_run_poll(self, **params: Unpack[PolledThreadParams]) -> RunObject:
        """Create a thread with a run and wait as in `ThreadsRuns.create_and_poll`.

        ``POST /threads/runs``, then ``GET /threads/{thread_id}/runs/{run_id}``.
        """
        return self._and_poll(self.create_and_run, lambda run: partial(self.runs.poll, run.id, run.thread_id), params)


class AsyncThreads(AsyncPolls, _raw.AsyncBetaThreads):
    """``client.beta.threads`` of an async client."""

    @cached_property
    def runs(self) -> AsyncThreadsRuns:
        """``client.beta.threads.runs``."""
        return AsyncThreadsRuns(self._client)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def create_and_run_poll(self, **params: Unpack[PolledThreadParams]) -> RunObject:
        """Create a thread with a run and wait; see `Threads.create_and_run_poll`."""
        return await self._and_poll(
            self.create_and_run, lambda run: partial(self.runs.poll, run.id, run.thread_id), params
        )


class Beta(_raw.Beta):
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


class AsyncBeta(_raw.AsyncBeta):
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


def _is_busy(run: Any) -> bool:
    return run.status in ("queued", "in_progress", "cancelling")
