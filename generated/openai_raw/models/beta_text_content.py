from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaTextContent(Base):
    """Beta text content."""

    type: Literal['text']
    text: str
    _tags = {'type': 'text'}
