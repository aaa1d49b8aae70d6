from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFormatTextGrammar(Base):
    """Response format text grammar."""

    type: Literal['grammar']
    grammar: str
    _tags = {'type': 'grammar'}
