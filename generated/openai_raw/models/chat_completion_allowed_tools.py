from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Required, TypedDict
    from ..models.chat_completion_allowed_tools_mode import ChatCompletionAllowedToolsMode, ChatCompletionAllowedToolsModeInput

    class ChatCompletionAllowedToolsDict(TypedDict, total=False):
        mode: Required[ChatCompletionAllowedToolsModeInput]
        """Whether a tool must be called. Values: `auto`, `required`."""
        tools: Required[Sequence[Mapping[str, Any]]]
        """The tools, each named as in a tool choice: `{"type": "function", "function": {"name": ...}}`."""


@model
class ChatCompletionAllowedTools(Base):
    """The tools from which the model may choose."""

    mode: ChatCompletionAllowedToolsMode
    """Whether a tool must be called. Values: `auto`, `required`."""
    tools: list[dict[str, Any]]
    """The tools, each named as in a tool choice: `{"type": "function", "function": {"name": ...}}`."""
