from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFormatTextGrammar(Base):
    """The answer fits a grammar."""

    type: Literal['grammar']
    """Tells this object from others that can stand in its place: always `grammar`."""
    grammar: str
    """The grammar, as text."""
    _tags = {'type': 'grammar'}
