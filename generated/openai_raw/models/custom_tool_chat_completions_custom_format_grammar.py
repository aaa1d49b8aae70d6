from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.custom_tool_chat_completions_custom_format_grammar_grammar import CustomToolChatCompletionsCustomFormatGrammarGrammar, CustomToolChatCompletionsCustomFormatGrammarGrammarDict

    class CustomToolChatCompletionsCustomFormatGrammarDict(TypedDict, total=False):
        type: Required[Literal['grammar']]
        """Always `grammar`."""
        grammar: Required[CustomToolChatCompletionsCustomFormatGrammarGrammar | CustomToolChatCompletionsCustomFormatGrammarGrammarDict]
        """The grammar."""


@model
class CustomToolChatCompletionsCustomFormatGrammar(Base):
    """The tool takes text of a grammar."""

    type: Literal['grammar']
    """Always `grammar`."""
    grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar
    """The grammar."""

    _nested = {'grammar': 'CustomToolChatCompletionsCustomFormatGrammarGrammar'}
    _tags = {'type': 'grammar'}
