"""`AssistantEventHandler`: methods that are called for the events of a run, as with the official client."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, TypeVar

from ._helpers.assistant_hooks import AssistantHooks, AsyncAssistantHooks
from ._helpers.assistant_reading import AssistantReader
from .errors import APITimeoutError, ConfigurationError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .types import MessageObject, RunObject, RunStepObject

__all__ = ["AssistantEventHandler", "AsyncAssistantEventHandler"]

T = TypeVar("T")


class _Handler(ABC):
    """What has arrived so far."""

    def __init__(self) -> None:
        self._reader = AssistantReader()
        self._stream: Any = None
        self._events: Any = None
        self._event: Any = None

    def _init(self, stream: Any) -> None:
        """Start to follow a stream.

        Raises:
            ConfigurationError: The handler has already followed a stream; create one per stream.
        """
        if self.__dict__.get("_stream") is not None:
            raise ConfigurationError("an event handler follows one stream; create a new one for each call")
        if "_reader" not in self.__dict__:
            raise ConfigurationError(f"{type(self).__name__}.__init__ must call super().__init__()")
        self._stream = stream
        self._events = self._follow()

    @abstractmethod
    def _follow(self) -> Any:
        """Call the methods for each event, and yield it."""

    def _taken(self) -> Any:
        if self._events is None:
            raise ConfigurationError("the stream has not been opened; use `with client.beta.threads.runs.stream(...)`")
        return self._events

    @property
    def current_event(self) -> Any:
        """The event whose methods are being called."""
        return self._event

    @property
    def current_run(self) -> RunObject | None:
        """The latest state of the run."""
        return self._reader.run

    @property
    def current_run_step_snapshot(self) -> RunStepObject | None:
        """The latest run step, as received so far."""
        return self._reader.step

    @property
    def current_message_snapshot(self) -> MessageObject | None:
        """The latest message, as received so far."""
        return self._reader.message

    def _final(self, found: T | None, what: str) -> T:
        if not found:
            raise OpenAIError(f"the stream had no {what}")
        return found


class AssistantEventHandler(AssistantHooks, _Handler):
    """Override the methods for the events that you want; pass an instance to ``runs.stream``.

    It is also an iterator over the events. `AssistantHooks` lists the methods.
    """

    def _follow(self) -> Iterator[Any]:
        try:
            for event in self._stream:
                self._event = event
                for name, given in self._reader.read(event):
                    getattr(self, name)(*given)
                yield event
        except Exception as error:
            if isinstance(error, APITimeoutError):
                self.on_timeout()
            self.on_exception(error)
            raise
        finally:
            self._event = None
            self.on_end()

    def __iter__(self) -> Iterator[Any]:
        return iter(self._taken())

    def __next__(self) -> Any:
        return next(self._taken())

    @property
    def text_deltas(self) -> Iterator[str]:
        """The pieces of text; iterating consumes the stream's events."""
        return (text for event in self for text in _texts(event))

    def until_done(self) -> None:
        """Wait for the end of the stream."""
        for _ in self:
            pass

    def get_final_run(self) -> RunObject:
        """Wait for the end of the stream; return the run."""
        self.until_done()
        return self._final(self._reader.run, "run")

    def get_final_run_steps(self) -> list[RunStepObject]:
        """Wait for the end of the stream; return the steps of the run."""
        self.until_done()
        return self._final([*self._reader.steps.values()], "run steps")

    def get_final_messages(self) -> list[MessageObject]:
        """Wait for the end of the stream; return the messages of the run."""
        self.until_done()
        return self._final([*self._reader.messages.values()], "messages")

    def close(self) -> None:
        """Release the connection; unread events are lost."""
        if self._stream is not None:
            self._events.close()
            self._stream.close()


class AsyncAssistantEventHandler(AsyncAssistantHooks, _Handler):
    """The async version, for ``runs.stream`` of an async client; its methods are async functions."""

    async def _follow(self) -> AsyncIterator[Any]:
        try:
            async for event in self._stream:
                self._event = event
                for name, given in self._reader.read(event):
                    await getattr(self, name)(*given)
                yield event
        except Exception as error:
            if isinstance(error, APITimeoutError):
                await self.on_timeout()
            await self.on_exception(error)
            raise
        finally:
            self._event = None
            await self.on_end()

    def __aiter__(self) -> AsyncIterator[Any]:
        return aiter(self._taken())

    async def __anext__(self) -> Any:
        return await anext(self._taken())

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of text; iterating consumes the stream's events."""
        return (text async for event in self for text in _texts(event))

    async def until_done(self) -> None:
        """Wait for the end of the stream."""
        async for _ in self:
            pass

    async def get_final_run(self) -> RunObject:
        """Wait for the end of the stream; return the run."""
        await self.until_done()
        return self._final(self._reader.run, "run")

    async def get_final_run_steps(self) -> list[RunStepObject]:
        """Wait for the end of the stream; return the steps of the run."""
        await self.until_done()
        return self._final([*self._reader.steps.values()], "run steps")

    async def get_final_messages(self) -> list[MessageObject]:
        """Wait for the end of the stream; return the messages of the run."""
        await self.until_done()
        return self._final([*self._reader.messages.values()], "messages")

    async def close(self) -> None:
        """Release the connection; unread events are lost."""
        if self._stream is not None:
            await self._events.aclose()
            await self._stream.close()


def _texts(event: Any) -> Iterator[str]:
    if event.event == "thread.message.delta":
        for part in event.data.delta.content or ():
            if part.type == "text" and part.text and part.text.value:
                yield part.text.value
