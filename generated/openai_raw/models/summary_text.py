from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SummaryText(Base):
    """Summary text."""

    text: str
    type: Literal['summary_text']
    _tags = {'type': 'summary_text'}
