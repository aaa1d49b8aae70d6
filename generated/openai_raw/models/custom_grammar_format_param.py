from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.grammar_syntax_1 import GrammarSyntax1, GrammarSyntax1Input

    class CustomGrammarFormatParamDict(TypedDict, total=False):
        type: Required[Literal['grammar']]
        syntax: Required[GrammarSyntax1Input]
        definition: Required[str]


@model
class CustomGrammarFormatParam(Base):
    """Custom grammar format param."""

    type: Literal['grammar']
    syntax: GrammarSyntax1
    definition: str
    _tags = {'type': 'grammar'}
