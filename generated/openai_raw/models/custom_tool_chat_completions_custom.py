from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.custom_tool_chat_completions_custom_format_grammar import CustomToolChatCompletionsCustomFormatGrammar, CustomToolChatCompletionsCustomFormatGrammarDict
    from ..models.custom_tool_chat_completions_custom_format_text import CustomToolChatCompletionsCustomFormatText, CustomToolChatCompletionsCustomFormatTextDict

    class CustomToolChatCompletionsCustomDict(TypedDict, total=False):
        name: Required[str]
        description: str
        format: CustomToolChatCompletionsCustomFormatText | CustomToolChatCompletionsCustomFormatTextDict | CustomToolChatCompletionsCustomFormatGrammar | CustomToolChatCompletionsCustomFormatGrammarDict


@model
class CustomToolChatCompletionsCustom(Base):
    """A tool that takes text.

    Attributes:
        name: The name of the tool.
        description: What the tool does; the model decides by it when and how to call.
        format: What the text looks like; free text unless given.
    """

    name: str
    description: str | None = absent
    format: CustomToolChatCompletionsCustomFormatText | CustomToolChatCompletionsCustomFormatGrammar | None = absent

    _nested = {'format': ('type', {'text': 'CustomToolChatCompletionsCustomFormatText', 'grammar': 'CustomToolChatCompletionsCustomFormatGrammar'})}
