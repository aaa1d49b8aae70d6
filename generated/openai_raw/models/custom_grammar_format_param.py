from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.grammar_syntax_1 import GrammarSyntax1, GrammarSyntax1Input

    class CustomGrammarFormatParamDict(TypedDict, total=False):
        type: Required[Literal['grammar']]
        """Tells this object from others that can stand in its place: always `grammar`. Default: `grammar`."""
        syntax: Required[GrammarSyntax1Input]
        """Values: `lark`, `regex`."""
        definition: Required[str]


@model
class CustomGrammarFormatParam(Base):
    """The value of `CustomToolParam.format`."""

    type: Literal['grammar']
    """Tells this object from others that can stand in its place: always `grammar`. Default: `grammar`."""
    syntax: GrammarSyntax1
    """Values: `lark`, `regex`."""
    definition: str
    _tags = {'type': 'grammar'}
