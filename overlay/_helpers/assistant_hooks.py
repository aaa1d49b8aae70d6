"""The methods of assistant event handlers, which do nothing unless overridden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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


class AssistantHooks:
    """Called in this order for each event: `on_event`, then methods for what ended, began and received a delta."""

    def on_event(self, event: Any) -> None:
        """Called for every event."""

    def on_run_step_created(self, run_step: RunStepObject) -> None:
        """A run step began."""

    def on_run_step_delta(self, delta: RunStepDeltaObjectDelta, snapshot: RunStepObject) -> None:
        """A run step received a delta."""

    def on_run_step_done(self, run_step: RunStepObject) -> None:
        """A run step ended."""

    def on_tool_call_created(self, tool_call: Any) -> None:
        """A tool call began."""

    def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """A tool call received a delta."""

    def on_tool_call_done(self, tool_call: Any) -> None:
        """A tool call is complete."""

    def on_message_created(self, message: MessageObject) -> None:
        """A message began."""

    def on_message_delta(self, delta: MessageDeltaObjectDelta, snapshot: MessageObject) -> None:
        """A message received a delta."""

    def on_message_done(self, message: MessageObject) -> None:
        """A message is complete, or was cut off."""

    def on_text_created(self, text: MessageContentTextObjectText) -> None:
        """A text of a message began."""

    def on_text_delta(self, delta: MessageDeltaContentTextObjectText, snapshot: MessageContentTextObjectText) -> None:
        """A text of a message received a delta."""

    def on_text_done(self, text: MessageContentTextObjectText) -> None:
        """A text of a message is complete."""

    def on_image_file_done(self, image_file: MessageContentImageFileObjectImageFile) -> None:
        """An image of a message is complete."""

    def on_exception(self, exception: Exception) -> None:
        """The stream ended with an error."""

    def on_timeout(self) -> None:
        """The stream ended because a time limit was reached."""

    def on_end(self) -> None:
        """The stream was closed, at its end or earlier."""


class AsyncAssistantHooks:
    """The same for async clients."""

    async def on_event(self, event: Any) -> None:
        """Called for every event."""

    async def on_run_step_created(self, run_step: RunStepObject) -> None:
        """A run step began."""

    async def on_run_step_delta(self, delta: RunStepDeltaObjectDelta, snapshot: RunStepObject) -> None:
        """A run step received a delta."""

    async def on_run_step_done(self, run_step: RunStepObject) -> None:
        """A run step ended."""

    async def on_tool_call_created(self, tool_call: Any) -> None:
        """A tool call began."""

    async def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """A tool call received a delta."""

    async def on_tool_call_done(self, tool_call: Any) -> None:
        """A tool call is complete."""

    async def on_message_created(self, message: MessageObject) -> None:
        """A message began."""

    async def on_message_delta(self, delta: MessageDeltaObjectDelta, snapshot: MessageObject) -> None:
        """A message received a delta."""

    async def on_message_done(self, message: MessageObject) -> None:
        """A message is complete, or was cut off."""

    async def on_text_created(self, text: MessageContentTextObjectText) -> None:
        """A text of a message began."""

    async def on_text_delta(
        self, delta: MessageDeltaContentTextObjectText, snapshot: MessageContentTextObjectText
    ) -> None:
        """A text of a message received a delta."""

    async def on_text_done(self, text: MessageContentTextObjectText) -> None:
        """A text of a message is complete."""

    async def on_image_file_done(self, image_file: MessageContentImageFileObjectImageFile) -> None:
        """An image of a message is complete."""

    async def on_exception(self, exception: Exception) -> None:
        """The stream ended with an error."""

    async def on_timeout(self) -> None:
        """The stream ended because a time limit was reached."""

    async def on_end(self) -> None:
        """The stream was closed, at its end or earlier."""
