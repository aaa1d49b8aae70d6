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
        """How the grammar is written. Values: `lark`, `regex`."""
        definition: Required[str]
        """The grammar itself."""


@model
class CustomGrammarFormatParam(Base):
    """The tool takes text that fits a grammar."""

    type: Literal['grammar']
    """Tells this object from others that can stand in its place: always `grammar`. Default: `grammar`."""
    syntax: GrammarSyntax1
    """How the grammar is written. Values: `lark`, `regex`."""
    definition: str
    """The grammar itself."""
    _tags = {'type': 'grammar'}
