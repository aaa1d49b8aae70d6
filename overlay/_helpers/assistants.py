"""``client.beta.threads`` and ``runs`` with helpers that poll."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Unpack

from .. import _raw
from .._call.redact import hide_items
from .._views import refuse_view
from ..polling import await_for, wait_for
from .polls import and_poll, looks

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from .._assistant_events import AssistantEventHandler, AsyncAssistantEventHandler
    from .._raw import CreateRunParams, CreateThreadAndRunParams, SubmitToolOuputsToRunParams
    from ..types import RunObject
    from .assistant_streams import AssistantStream, AsyncAssistantStream
    from .polls import Polling, PollOptions

    class PolledRunParams(CreateRunParams, Polling):
        """The options to create a run and wait for it."""

    class PolledOutputsParams(SubmitToolOuputsToRunParams, Polling):
        """Tool outputs of a run, and the options to wait for it."""

    class PolledThreadParams(CreateThreadAndRunParams, Polling):
        """The options to create a thread with a run and wait for it."""
else:
    from .._raw import deprecated

__all__ = ["AsyncThreads", "AsyncThreadsRuns", "Threads", "ThreadsRuns"]


class ThreadsRuns(_raw.BetaThreadsRuns):
    """``client.beta.threads.runs``."""

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def create_and_poll(self, thread_id: str, **params: Unpack[PolledRunParams]) -> RunObject:
        """Create a run and wait until it has ended or needs tool outputs; see its ``status``.

        ``POST /threads/{thread_id}/runs``, then ``GET /threads/{thread_id}/runs/{run_id}`` repeatedly.

        Args:
            thread_id: Id of the thread.
            params: The arguments of `create`; ``poll_interval_ms``: milliseconds between two polls, by default what the
                server says, otherwise 1000; ``max_wait_seconds``: seconds to wait, by default without a limit.

        Raises:
            PollTimeoutError: The time is up; the run continues.
        """
        begin = partial(self.create, thread_id)
        return and_poll(self._client, begin, lambda run: partial(self.poll, run.id, thread_id), params)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def submit_tool_outputs_and_poll(
        self, run_id: str, thread_id: str, **params: Unpack[PolledOutputsParams]
    ) -> RunObject:
        """Send tool outputs to a run and wait as in `create_and_poll`.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``, then ``GET``.
        """
        submit = partial(self.submit_tool_outputs, run_id, thread_id=thread_id)
        return and_poll(self._client, submit, lambda run: partial(self.poll, run.id, thread_id), params)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def poll(self, run_id: str, thread_id: str, **options: Unpack[PollOptions]) -> RunObject:
        """Wait until a run has ended or needs tool outputs; see `create_and_poll`."""
        look = partial(self.with_raw_response.retrieve, run_id, thread_id=thread_id)
        return wait_for(*looks(look, options, _is_busy, f"the run {run_id}"))

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def stream(
        self, thread_id: str, *, event_handler: AssistantEventHandler | None = None, **params: Unpack[CreateRunParams]
    ) -> AssistantStream:
        """Create a run and call the methods of an event handler; use it in a `with` block.

        ``POST /threads/{thread_id}/runs``

        Args:
            thread_id: Id of the thread.
            event_handler: Your event handler; without one, the `with` block gets an iterator over the events.
            params: The arguments of `create`.
        """
        made: AssistantStream = _streamed(self, event_handler, partial(self.create, thread_id), params)
        return made

    create_and_stream = stream

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        thread_id: str,
        *,
        event_handler: AssistantEventHandler | None = None,
        **params: Unpack[SubmitToolOuputsToRunParams],
    ) -> AssistantStream:
        """Send tool outputs to a run, and follow it as in `stream`.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``
        """
        made: AssistantStream = _streamed(
            self, event_handler, partial(self.submit_tool_outputs, run_id, thread_id=thread_id), params
        )
        return made


class AsyncThreadsRuns(_raw.AsyncBetaThreadsRuns):
    """``client.beta.threads.runs`` of an async client; see `ThreadsRuns` for its methods."""

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def create_and_poll(self, thread_id: str, **params: Unpack[PolledRunParams]) -> RunObject:
        """Create a run and wait for it; see `ThreadsRuns.create_and_poll`."""
        begin = partial(self.create, thread_id)
        return await and_poll(self._client, begin, lambda run: partial(self.poll, run.id, thread_id), params)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def submit_tool_outputs_and_poll(
        self, run_id: str, thread_id: str, **params: Unpack[PolledOutputsParams]
    ) -> RunObject:
        """Send tool outputs to a run and wait; see `ThreadsRuns.submit_tool_outputs_and_poll`."""
        submit = partial(self.submit_tool_outputs, run_id, thread_id=thread_id)
        return await and_poll(self._client, submit, lambda run: partial(self.poll, run.id, thread_id), params)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def poll(self, run_id: str, thread_id: str, **options: Unpack[PollOptions]) -> RunObject:
        """Wait for a run; see `ThreadsRuns.poll`."""
        look = partial(self.with_raw_response.retrieve, run_id, thread_id=thread_id)
        return await await_for(*looks(look, options, _is_busy, f"the run {run_id}"))

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def stream(
        self,
        thread_id: str,
        *,
        event_handler: AsyncAssistantEventHandler | None = None,
        **params: Unpack[CreateRunParams],
    ) -> AsyncAssistantStream:
        """Create a run and call the methods of an event handler; use it in an `async with` block.

        ``POST /threads/{thread_id}/runs``

        Args:
            thread_id: Id of the thread.
            event_handler: Your event handler; without one, the `with` block gets an iterator over the events.
            params: The arguments of `create`.
        """
        made: AsyncAssistantStream = _streamed(self, event_handler, partial(self.create, thread_id), params)
        return made

    create_and_stream = stream

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        thread_id: str,
        *,
        event_handler: AsyncAssistantEventHandler | None = None,
        **params: Unpack[SubmitToolOuputsToRunParams],
    ) -> AsyncAssistantStream:
        """Send tool outputs to a run, and follow it as in `stream`.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``
        """
        made: AsyncAssistantStream = _streamed(
            self, event_handler, partial(self.submit_tool_outputs, run_id, thread_id=thread_id), params
        )
        return made


class Threads(_raw.BetaThreads):
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
        begin = self.create_and_run
        return and_poll(self._client, begin, lambda run: partial(self.runs.poll, run.id, run.thread_id), params)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def create_and_run_stream(
        self, *, event_handler: AssistantEventHandler | None = None, **params: Unpack[CreateThreadAndRunParams]
    ) -> AssistantStream:
        """Create a thread with a run, and follow it as in `ThreadsRuns.stream`.

        ``POST /threads/runs``
        """
        made: AssistantStream = _streamed(self, event_handler, self.create_and_run, params)
        return made


class AsyncThreads(_raw.AsyncBetaThreads):
    """``client.beta.threads`` of an async client."""

    @cached_property
    def runs(self) -> AsyncThreadsRuns:
        """``client.beta.threads.runs``."""
        return AsyncThreadsRuns(self._client)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    async def create_and_run_poll(self, **params: Unpack[PolledThreadParams]) -> RunObject:
        """Create a thread with a run and wait; see `Threads.create_and_run_poll`."""
        begin = self.create_and_run
        return await and_poll(self._client, begin, lambda run: partial(self.runs.poll, run.id, run.thread_id), params)

    @deprecated("The Assistants API is deprecated by OpenAI: use the Responses API")
    def create_and_run_stream(
        self, *, event_handler: AsyncAssistantEventHandler | None = None, **params: Unpack[CreateThreadAndRunParams]
    ) -> AsyncAssistantStream:
        """Create a thread with a run, and follow it as in `ThreadsRuns.stream`.

        ``POST /threads/runs``
        """
        made: AsyncAssistantStream = _streamed(self, event_handler, self.create_and_run, params)
        return made


def _streamed(resource: Any, handler: Any, ask: Any, params: Any) -> Any:
    """Return what opens the stream of a run when it is entered."""
    from .assistant_streams import AssistantStream, AsyncAssistantStream

    hide_items(params)  # which are in the frames of the helpers
    refuse_view(resource._client, "opens a stream and calls your methods; use create(stream=True) there")
    kind = AsyncAssistantStream if isinstance(resource, _raw.AsyncResource) else AssistantStream
    return kind(handler, partial(ask, **{**params, "stream": True}))


def _is_busy(run: Any) -> bool:
    return run.status in ("queued", "in_progress", "cancelling")
