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
    """Whether a tool must be called. Values: `auto`, `required`."""
    tools: Required[Sequence[Mapping[str, Any]]]
    """The tools, each named as in a tool choice: `{"type": "function", "function": {"name": ...}}`."""

class ChatCompletionAllowedToolsChoiceDict(TypedDict, total=False):
    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`."""
    allowed_tools: Required[ChatCompletionAllowedTools | ChatCompletionAllowedToolsDict]
    """Which tools, and whether one must be called."""

class ChatCompletionNamedToolChoiceDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[ChatCompletionNamedToolChoiceFunction | ChatCompletionNamedToolChoiceFunctionDict]
    """The function."""

class ChatCompletionNamedToolChoiceFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Its name."""

class ChatCompletionNamedToolChoiceCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Always `custom`."""
    custom: Required[ChatCompletionNamedToolChoiceCustomCustom | ChatCompletionNamedToolChoiceCustomCustomDict]
    """The tool."""

class ChatCompletionNamedToolChoiceCustomCustomDict(TypedDict, total=False):
    name: Required[str]
    """Its name."""
