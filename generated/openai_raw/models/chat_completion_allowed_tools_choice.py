from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_allowed_tools import ChatCompletionAllowedTools, ChatCompletionAllowedToolsDict

    class ChatCompletionAllowedToolsChoiceDict(TypedDict, total=False):
        type: Required[Literal['allowed_tools']]
        """Always `allowed_tools`."""
        allowed_tools: Required[ChatCompletionAllowedTools | ChatCompletionAllowedToolsDict]
        """Which tools, and whether one must be called."""


@model
class ChatCompletionAllowedToolsChoice(Base):
    """Let the model choose from some of the tools only."""

    type: Literal['allowed_tools']
    """Always `allowed_tools`."""
    allowed_tools: ChatCompletionAllowedTools
    """Which tools, and whether one must be called."""

    _nested = {'allowed_tools': 'ChatCompletionAllowedTools'}
    _tags = {'type': 'allowed_tools'}
