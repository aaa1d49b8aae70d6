from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.custom_tool_chat_completions_custom import CustomToolChatCompletionsCustom, CustomToolChatCompletionsCustomDict

    class CustomToolChatCompletionsDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        custom: Required[CustomToolChatCompletionsCustom | CustomToolChatCompletionsCustomDict]


@model
class CustomToolChatCompletions(Base):
    """A tool that takes text rather than arguments.

    Attributes:
        type: Always `custom`.
        custom: The tool.
    """

    type: Literal['custom']
    custom: CustomToolChatCompletionsCustom

    _nested = {'custom': 'CustomToolChatCompletionsCustom'}
    _tags = {'type': 'custom'}
