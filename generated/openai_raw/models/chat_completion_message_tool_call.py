from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_message_tool_call_function import ChatCompletionMessageToolCallFunction, ChatCompletionMessageToolCallFunctionDict

    class ChatCompletionMessageToolCallDict(TypedDict, total=False):
        id: Required[str]
        """The id of the call; the answer names it as `tool_call_id`."""
        type: Required[Literal['function']]
        """Always `function`."""
        function: Required[ChatCompletionMessageToolCallFunction | ChatCompletionMessageToolCallFunctionDict]
        """Which function, and with what."""


@model
class ChatCompletionMessageToolCall(Base):
    """A function that the model wants called."""

    id: str
    """The id of the call; the answer names it as `tool_call_id`."""
    type: Literal['function']
    """Always `function`."""
    function: ChatCompletionMessageToolCallFunction
    """Which function, and with what."""

    _nested = {'function': 'ChatCompletionMessageToolCallFunction'}
    _tags = {'type': 'function'}
