"""The language of a grammar: Lark, or a regular expression."""

from __future__ import annotations

from typing import Literal, TypeAlias

CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput: TypeAlias = Literal['lark', 'regex']
CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax: TypeAlias = CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput | str
