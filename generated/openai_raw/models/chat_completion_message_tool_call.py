from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_message_tool_call_function import ChatCompletionMessageToolCallFunction, ChatCompletionMessageToolCallFunctionDict

    class ChatCompletionMessageToolCallDict(TypedDict, total=False):
        id: Required[str]
        type: Required[Literal['function']]
        function: Required[ChatCompletionMessageToolCallFunction | ChatCompletionMessageToolCallFunctionDict]


@model
class ChatCompletionMessageToolCall(Base):
    """A function that the model wants called.

    Attributes:
        id: The id of the call; the answer names it as `tool_call_id`.
        type: Always `function`.
        function: Which function, and with what.
    """

    id: str
    type: Literal['function']
    function: ChatCompletionMessageToolCallFunction

    _nested = {'function': 'ChatCompletionMessageToolCallFunction'}
    _tags = {'type': 'function'}
