"""The methods of assistant event handlers, which do nothing unless overridden: written once, for both clients."""

# The bodies are empty, whatever the methods return:
# mypy: disable-error-code="empty-body"
# pyright: reportReturnType=false

from __future__ import annotations

import functools
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from ..types import (
        MessageContentImageFileObjectImageFile,
        MessageContentTextObjectText,
        MessageDeltaContentTextObjectText,
        MessageDeltaObjectDelta,
        MessageObject,
        RunStepDeltaObjectDelta,
        RunStepObject,
    )

__all__ = ["AssistantHooks", "AsyncAssistantHooks"]

R = TypeVar("R")


class _Hooks(Generic[R]):
    def on_event(self, event: Any) -> R:
        """Called for every event."""

    def on_run_step_created(self, run_step: RunStepObject) -> R:
        """A run step began."""

    def on_run_step_delta(self, delta: RunStepDeltaObjectDelta, snapshot: RunStepObject) -> R:
        """A run step received a delta."""

    def on_run_step_done(self, run_step: RunStepObject) -> R:
        """A run step ended."""

    def on_tool_call_created(self, tool_call: Any) -> R:
        """A tool call began."""

    def on_tool_call_delta(self, delta: Any, snapshot: Any) -> R:
        """A tool call received a delta."""

    def on_tool_call_done(self, tool_call: Any) -> R:
        """A tool call is complete."""

    def on_message_created(self, message: MessageObject) -> R:
        """A message began."""

    def on_message_delta(self, delta: MessageDeltaObjectDelta, snapshot: MessageObject) -> R:
        """A message received a delta."""

    def on_message_done(self, message: MessageObject) -> R:
        """A message is complete, or was cut off."""

    def on_text_created(self, text: MessageContentTextObjectText) -> R:
        """A text of a message began."""

    def on_text_delta(self, delta: MessageDeltaContentTextObjectText, snapshot: MessageContentTextObjectText) -> R:
        """A text of a message received a delta."""

    def on_text_done(self, text: MessageContentTextObjectText) -> R:
        """A text of a message is complete."""

    def on_image_file_done(self, image_file: MessageContentImageFileObjectImageFile) -> R:
        """An image of a message is complete."""

    def on_exception(self, exception: Exception) -> R:
        """The stream ended with an error."""

    def on_timeout(self) -> R:
        """The stream ended because a time limit was reached."""

    def on_end(self) -> R:
        """The stream was closed, at its end or earlier."""


class AssistantHooks(_Hooks[None]):
    """Called in this order for each event: `on_event`, then methods for what ended, began and received a delta."""


class AsyncAssistantHooks(_Hooks[Coroutine[Any, Any, None]]):
    """The same for async clients."""


def _asynchronous(method: Callable[..., Any]) -> Any:
    @functools.wraps(method)
    async def nothing(*_: Any, **__: Any) -> None: ...

    return nothing


for _name in [name for name in vars(_Hooks) if name.startswith("on_")]:
    _hook = getattr(_Hooks, _name)
    _hook.__annotations__["return"] = "None"  # for `help`, which does not know what R is
    setattr(AsyncAssistantHooks, _name, _asynchronous(_hook))
