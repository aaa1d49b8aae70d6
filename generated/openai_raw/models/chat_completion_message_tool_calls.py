"""What only `ChatCompletionMessageToolCalls` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ChatCompletionMessageCustomToolCall(Base):
    """A custom tool that the model wants called."""

    id: str
    """The id of the call; the answer names it as `tool_call_id`."""
    type: Literal["custom"]
    """Always `custom`."""
    custom: ChatCompletionMessageCustomToolCallCustom
    """Which tool, and with what."""

    _nested = {"custom": "ChatCompletionMessageCustomToolCallCustom"}
    _tags = {"type": "custom"}


@model
class ChatCompletionMessageCustomToolCallCustom(Base):
    """The custom tool of a tool call."""

    name: str
    """The name of the tool."""
    input: str
    """What the model gives the tool: free text, or text of the tool's grammar."""


@model
class ChatCompletionMessageToolCall(Base):
    """A function that the model wants called."""

    id: str
    """The id of the call; the answer names it as `tool_call_id`."""
    type: Literal["function"]
    """Always `function`."""
    function: ChatCompletionMessageToolCallFunction
    """Which function, and with what."""

    _nested = {"function": "ChatCompletionMessageToolCallFunction"}
    _tags = {"type": "function"}


@model
class ChatCompletionMessageToolCallFunction(Base):
    """The function of a tool call."""

    name: str
    """The name of the function."""
    arguments: str
    """The arguments as JSON text written by the model. It may be broken or name parameters that do not exist:
    check before use."""
