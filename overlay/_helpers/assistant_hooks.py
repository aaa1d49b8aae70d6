"""The methods of event handlers of assistants, which do nothing until they are overridden."""

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
    """Called in this order for each event: `on_event`, those for what has ended, for what began, for what grew."""

    def on_event(self, event: Any) -> None:
        """An event came."""

    def on_run_step_created(self, run_step: RunStepObject) -> None:
        """A step of the run began."""

    def on_run_step_delta(self, delta: RunStepDeltaObjectDelta, snapshot: RunStepObject) -> None:
        """A step grew."""

    def on_run_step_done(self, run_step: RunStepObject) -> None:
        """A step ended, in whatever way."""

    def on_tool_call_created(self, tool_call: Any) -> None:
        """A call of a tool began."""

    def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """A call of a tool grew."""

    def on_tool_call_done(self, tool_call: Any) -> None:
        """A call of a tool is whole."""

    def on_message_created(self, message: MessageObject) -> None:
        """A message began."""

    def on_message_delta(self, delta: MessageDeltaObjectDelta, snapshot: MessageObject) -> None:
        """A message grew."""

    def on_message_done(self, message: MessageObject) -> None:
        """A message is whole, or was cut."""

    def on_text_created(self, text: MessageContentTextObjectText) -> None:
        """A text of a message began."""

    def on_text_delta(self, delta: MessageDeltaContentTextObjectText, snapshot: MessageContentTextObjectText) -> None:
        """A text of a message grew."""

    def on_text_done(self, text: MessageContentTextObjectText) -> None:
        """A text of a message is whole."""

    def on_image_file_done(self, image_file: MessageContentImageFileObjectImageFile) -> None:
        """An image of a message is there."""

    def on_exception(self, exception: Exception) -> None:
        """The stream ended with an error."""

    def on_timeout(self) -> None:
        """The stream ended because a limit of time has passed."""

    def on_end(self) -> None:
        """The stream was left, at its end or before."""


class AsyncAssistantHooks:
    """The same for async clients."""

    async def on_event(self, event: Any) -> None:
        """An event came."""

    async def on_run_step_created(self, run_step: RunStepObject) -> None:
        """A step of the run began."""

    async def on_run_step_delta(self, delta: RunStepDeltaObjectDelta, snapshot: RunStepObject) -> None:
        """A step grew."""

    async def on_run_step_done(self, run_step: RunStepObject) -> None:
        """A step ended, in whatever way."""

    async def on_tool_call_created(self, tool_call: Any) -> None:
        """A call of a tool began."""

    async def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """A call of a tool grew."""

    async def on_tool_call_done(self, tool_call: Any) -> None:
        """A call of a tool is whole."""

    async def on_message_created(self, message: MessageObject) -> None:
        """A message began."""

    async def on_message_delta(self, delta: MessageDeltaObjectDelta, snapshot: MessageObject) -> None:
        """A message grew."""

    async def on_message_done(self, message: MessageObject) -> None:
        """A message is whole, or was cut."""

    async def on_text_created(self, text: MessageContentTextObjectText) -> None:
        """A text of a message began."""

    async def on_text_delta(
        self, delta: MessageDeltaContentTextObjectText, snapshot: MessageContentTextObjectText
    ) -> None:
        """A text of a message grew."""

    async def on_text_done(self, text: MessageContentTextObjectText) -> None:
        """A text of a message is whole."""

    async def on_image_file_done(self, image_file: MessageContentImageFileObjectImageFile) -> None:
        """An image of a message is there."""

    async def on_exception(self, exception: Exception) -> None:
        """The stream ended with an error."""

    async def on_timeout(self) -> None:
        """The stream ended because a limit of time has passed."""

    async def on_end(self) -> None:
        """The stream was left, at its end or before."""
