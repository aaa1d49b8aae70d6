"""Grammar syntax 1."""

from __future__ import annotations

from typing import Literal, TypeAlias

GrammarSyntax1Input: TypeAlias = Literal['lark', 'regex']
GrammarSyntax1: TypeAlias = GrammarSyntax1Input | str
