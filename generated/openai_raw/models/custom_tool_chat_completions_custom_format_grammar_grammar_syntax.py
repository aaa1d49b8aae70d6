"""Custom tool chat completions custom format grammar grammar syntax."""

from __future__ import annotations

from typing import Literal, TypeAlias

CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput: TypeAlias = Literal['lark', 'regex']
CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax: TypeAlias = CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput | str
