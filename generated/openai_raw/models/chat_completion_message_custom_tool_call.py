from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_message_custom_tool_call_custom import ChatCompletionMessageCustomToolCallCustom, ChatCompletionMessageCustomToolCallCustomDict

    class ChatCompletionMessageCustomToolCallDict(TypedDict, total=False):
        id: Required[str]
        """The id of the call; the answer names it as `tool_call_id`."""
        type: Required[Literal['custom']]
        """Always `custom`."""
        custom: Required[ChatCompletionMessageCustomToolCallCustom | ChatCompletionMessageCustomToolCallCustomDict]
        """Which tool, and with what."""


@model
class ChatCompletionMessageCustomToolCall(Base):
    """A custom tool that the model wants called."""

    id: str
    """The id of the call; the answer names it as `tool_call_id`."""
    type: Literal['custom']
    """Always `custom`."""
    custom: ChatCompletionMessageCustomToolCallCustom
    """Which tool, and with what."""

    _nested = {'custom': 'ChatCompletionMessageCustomToolCallCustom'}
    _tags = {'type': 'custom'}
