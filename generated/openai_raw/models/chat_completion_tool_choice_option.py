"""What only `ChatCompletionToolChoiceOption` can be or hold."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..types import Model as Base, model


@model
class ChatCompletionAllowedTools(Base):
    """The tools the model may choose from."""

    mode: ChatCompletionAllowedToolsMode
    """Whether the model must call one of the tools (`required`) or may decide (`auto`)."""
    tools: list[dict[str, Any]]
    """The allowed tools, in the form `{"type": "function", "function": {"name": ...}}`."""


ChatCompletionAllowedToolsModeInput: TypeAlias = Literal["auto", "required"]
ChatCompletionAllowedToolsMode: TypeAlias = ChatCompletionAllowedToolsModeInput | str
"""Whether the model must call one of the allowed tools (`required`) or may decide (`auto`)."""


@model
class ChatCompletionAllowedToolsChoice(Base):
    """Restricts the model to some of the tools."""

    type: Literal["allowed_tools"]
    """Always `allowed_tools`."""
    allowed_tools: ChatCompletionAllowedTools
    """The allowed tools, and whether one must be called."""

    _nested = {"allowed_tools": "ChatCompletionAllowedTools"}
    _tags = {"type": "allowed_tools"}


@model
class ChatCompletionNamedToolChoice(Base):
    """Forces the model to call one function."""

    type: Literal["function"]
    """Always `function`."""
    function: ChatCompletionNamedToolChoiceFunction
    """The definition of the function."""

    _nested = {"function": "ChatCompletionNamedToolChoiceFunction"}
    _tags = {"type": "function"}


@model
class ChatCompletionNamedToolChoiceFunction(Base):
    """The function the model must call."""

    name: str
    """Name of the function or tool."""


@model
class ChatCompletionNamedToolChoiceCustom(Base):
    """Forces the model to call one custom tool."""

    type: Literal["custom"]
    """Always `custom`."""
    custom: ChatCompletionNamedToolChoiceCustomCustom
    """The definition of the tool."""

    _nested = {"custom": "ChatCompletionNamedToolChoiceCustomCustom"}
    _tags = {"type": "custom"}


@model
class ChatCompletionNamedToolChoiceCustomCustom(Base):
    """The custom tool the model must call."""

    name: str
    """Name of the function or tool."""


ChatCompletionToolChoiceOptionEnumInput: TypeAlias = Literal["none", "auto", "required"]
ChatCompletionToolChoiceOptionEnum: TypeAlias = ChatCompletionToolChoiceOptionEnumInput | str
"""Whether the model calls tools: `none` forbids tools (the default without tools), `auto` lets the model decide
(the default with tools), `required` demands at least one call."""
