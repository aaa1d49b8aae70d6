"""What only `ChatCompletionToolChoiceOption` can be or hold."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..types import Model as Base, model


@model
class ChatCompletionAllowedTools(Base):
    """The tools from which the model may choose."""

    mode: ChatCompletionAllowedToolsMode
    """Whether a tool must be called. Values: `auto`, `required`."""
    tools: list[dict[str, Any]]
    """The tools, each named as in a tool choice: `{"type": "function", "function": {"name": ...}}`."""


ChatCompletionAllowedToolsModeInput: TypeAlias = Literal["auto", "required"]
ChatCompletionAllowedToolsMode: TypeAlias = ChatCompletionAllowedToolsModeInput | str
"""Whether one of the allowed tools must be called (`required`) or may be (`auto`)."""


@model
class ChatCompletionAllowedToolsChoice(Base):
    """Let the model choose from some of the tools only."""

    type: Literal["allowed_tools"]
    """Always `allowed_tools`."""
    allowed_tools: ChatCompletionAllowedTools
    """Which tools, and whether one must be called."""

    _nested = {"allowed_tools": "ChatCompletionAllowedTools"}
    _tags = {"type": "allowed_tools"}


@model
class ChatCompletionNamedToolChoice(Base):
    """Have the model call one function."""

    type: Literal["function"]
    """Always `function`."""
    function: ChatCompletionNamedToolChoiceFunction
    """The function."""

    _nested = {"function": "ChatCompletionNamedToolChoiceFunction"}
    _tags = {"type": "function"}


@model
class ChatCompletionNamedToolChoiceFunction(Base):
    """The function that the model is to call."""

    name: str
    """Its name."""


@model
class ChatCompletionNamedToolChoiceCustom(Base):
    """Have the model call one custom tool."""

    type: Literal["custom"]
    """Always `custom`."""
    custom: ChatCompletionNamedToolChoiceCustomCustom
    """The tool."""

    _nested = {"custom": "ChatCompletionNamedToolChoiceCustomCustom"}
    _tags = {"type": "custom"}


@model
class ChatCompletionNamedToolChoiceCustomCustom(Base):
    """The custom tool that the model is to call."""

    name: str
    """Its name."""


ChatCompletionToolChoiceOptionEnumInput: TypeAlias = Literal["none", "auto", "required"]
ChatCompletionToolChoiceOptionEnum: TypeAlias = ChatCompletionToolChoiceOptionEnumInput | str
"""Whether the model calls tools: `none` calls no tool (so it is where there are no tools), `auto` leaves it to the
model (so it is where there are some), `required` calls at least one."""
