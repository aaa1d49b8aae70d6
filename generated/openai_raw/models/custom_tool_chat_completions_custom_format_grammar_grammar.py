from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.custom_tool_chat_completions_custom_format_grammar_grammar_syntax import CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax, CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput

    class CustomToolChatCompletionsCustomFormatGrammarGrammarDict(TypedDict, total=False):
        definition: Required[str]
        """The grammar itself."""
        syntax: Required[CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput]
        """The language it is written in. Values: `lark`, `regex`."""


@model
class CustomToolChatCompletionsCustomFormatGrammarGrammar(Base):
    """A grammar for the text that a tool takes."""

    definition: str
    """The grammar itself."""
    syntax: CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax
    """The language it is written in. Values: `lark`, `regex`."""
