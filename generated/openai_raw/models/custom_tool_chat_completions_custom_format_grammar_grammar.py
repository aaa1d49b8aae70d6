from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.custom_tool_chat_completions_custom_format_grammar_grammar_syntax import CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax, CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput

    class CustomToolChatCompletionsCustomFormatGrammarGrammarDict(TypedDict, total=False):
        definition: Required[str]
        syntax: Required[CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput]


@model
class CustomToolChatCompletionsCustomFormatGrammarGrammar(Base):
    """Custom tool chat completions custom format grammar grammar."""

    definition: str
    syntax: CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax
