from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_grammar_syntax_1 import BetaGrammarSyntax1, BetaGrammarSyntax1Input

    class BetaCustomGrammarFormatParamDict(TypedDict, total=False):
        type: Required[Literal['grammar']]
        syntax: Required[BetaGrammarSyntax1Input]
        definition: Required[str]


@model
class BetaCustomGrammarFormatParam(Base):
    """Beta custom grammar format param."""

    type: Literal['grammar']
    syntax: BetaGrammarSyntax1
    definition: str
    _tags = {'type': 'grammar'}
