"""What requests take instead of the models in ``models.chat_completion_tool_choice_option``, for type checkers
only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models.chat_completion_tool_choice_option import (
    ChatCompletionAllowedTools,
    ChatCompletionAllowedToolsModeInput,
    ChatCompletionNamedToolChoiceCustomCustom,
    ChatCompletionNamedToolChoiceFunction,
)

class ChatCompletionAllowedToolsDict(TypedDict, total=False):
    mode: Required[ChatCompletionAllowedToolsModeInput]
    """Whether the model must call one of the tools (`required`) or may decide (`auto`)."""
    tools: Required[Sequence[Mapping[str, Any]]]
    """The allowed tools, in the form `{"type": "function", "function": {"name": ...}}`."""

class ChatCompletionAllowedToolsChoiceDict(TypedDict, total=False):
    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`."""
    allowed_tools: Required[ChatCompletionAllowedTools | ChatCompletionAllowedToolsDict]
    """The allowed tools, and whether one must be called."""

class ChatCompletionNamedToolChoiceDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[ChatCompletionNamedToolChoiceFunction | ChatCompletionNamedToolChoiceFunctionDict]
    """The definition of the function."""

class ChatCompletionNamedToolChoiceFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Name of the function or tool."""

class ChatCompletionNamedToolChoiceCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Always `custom`."""
    custom: Required[ChatCompletionNamedToolChoiceCustomCustom | ChatCompletionNamedToolChoiceCustomCustomDict]
    """The definition of the tool."""

class ChatCompletionNamedToolChoiceCustomCustomDict(TypedDict, total=False):
    name: Required[str]
    """Name of the function or tool."""
