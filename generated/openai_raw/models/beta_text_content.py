from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaTextContent(Model):
    """Beta text content."""

    type: Literal['text']
    text: str
    _tags = {'type': 'text'}
