"""What requests take instead of the models in ``models.chat_completion_message_tool_calls``, for type checkers
only."""

from typing import Literal, Required, TypedDict

from ..models.chat_completion_message_tool_calls import (
    ChatCompletionMessageCustomToolCallCustom,
    ChatCompletionMessageToolCallFunction,
)

class ChatCompletionMessageCustomToolCallDict(TypedDict, total=False):
    id: Required[str]
    """The id of the call; the answer names it as `tool_call_id`."""
    type: Required[Literal["custom"]]
    """Always `custom`."""
    custom: Required[ChatCompletionMessageCustomToolCallCustom | ChatCompletionMessageCustomToolCallCustomDict]
    """Which tool, and with what."""

class ChatCompletionMessageCustomToolCallCustomDict(TypedDict, total=False):
    name: Required[str]
    """The name of the tool."""
    input: Required[str]
    """What the model gives the tool: free text, or text of the tool's grammar."""

class ChatCompletionMessageToolCallDict(TypedDict, total=False):
    id: Required[str]
    """The id of the call; the answer names it as `tool_call_id`."""
    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[ChatCompletionMessageToolCallFunction | ChatCompletionMessageToolCallFunctionDict]
    """Which function, and with what."""

class ChatCompletionMessageToolCallFunctionDict(TypedDict, total=False):
    name: Required[str]
    """The name of the function."""
    arguments: Required[str]
    """The arguments as JSON text written by the model. It may be broken or name parameters that do not exist:
    check before use."""
