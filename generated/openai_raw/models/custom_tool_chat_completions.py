from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.custom_tool_chat_completions_custom import CustomToolChatCompletionsCustom, CustomToolChatCompletionsCustomDict

    class CustomToolChatCompletionsDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        """Always `custom`."""
        custom: Required[CustomToolChatCompletionsCustom | CustomToolChatCompletionsCustomDict]
        """The tool."""


@model
class CustomToolChatCompletions(Base):
    """A tool that takes text rather than arguments."""

    type: Literal['custom']
    """Always `custom`."""
    custom: CustomToolChatCompletionsCustom
    """The tool."""

    _nested = {'custom': 'CustomToolChatCompletionsCustom'}
    _tags = {'type': 'custom'}
