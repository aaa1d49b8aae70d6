from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Required, TypedDict
    from ..models.chat_completion_allowed_tools_mode import ChatCompletionAllowedToolsMode, ChatCompletionAllowedToolsModeInput

    class ChatCompletionAllowedToolsDict(TypedDict, total=False):
        mode: Required[ChatCompletionAllowedToolsModeInput]
        tools: Required[Sequence[Mapping[str, Any]]]


@model
class ChatCompletionAllowedTools(Base):
    """The tools from which the model may choose.

    Attributes:
        mode: Whether a tool must be called.
        tools: The tools, each named as in a tool choice: `{"type": "function", "function": {"name": ...}}`.
    """

    mode: ChatCompletionAllowedToolsMode
    tools: list[dict[str, Any]]
