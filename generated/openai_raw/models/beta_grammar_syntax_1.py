"""Beta grammar syntax 1."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaGrammarSyntax1Input: TypeAlias = Literal['lark', 'regex']
BetaGrammarSyntax1: TypeAlias = BetaGrammarSyntax1Input | str
