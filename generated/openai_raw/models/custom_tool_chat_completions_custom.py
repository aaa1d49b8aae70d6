from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.custom_tool_chat_completions_custom_format_grammar import CustomToolChatCompletionsCustomFormatGrammar, CustomToolChatCompletionsCustomFormatGrammarDict
    from ..models.custom_tool_chat_completions_custom_format_text import CustomToolChatCompletionsCustomFormatText, CustomToolChatCompletionsCustomFormatTextDict

    class CustomToolChatCompletionsCustomDict(TypedDict, total=False):
        name: Required[str]
        """The name of the tool."""
        description: str
        """What the tool does; the model decides by it when and how to call."""
        format: CustomToolChatCompletionsCustomFormatText | CustomToolChatCompletionsCustomFormatTextDict | CustomToolChatCompletionsCustomFormatGrammar | CustomToolChatCompletionsCustomFormatGrammarDict
        """What the text looks like; free text unless given."""


@model
class CustomToolChatCompletionsCustom(Base):
    """A tool that takes text."""

    name: str
    """The name of the tool."""
    description: str | None = absent
    """What the tool does; the model decides by it when and how to call."""
    format: CustomToolChatCompletionsCustomFormatText | CustomToolChatCompletionsCustomFormatGrammar | None = absent
    """What the text looks like; free text unless given."""

    _nested = {'format': ('type', {'text': 'CustomToolChatCompletionsCustomFormatText', 'grammar': 'CustomToolChatCompletionsCustomFormatGrammar'})}
