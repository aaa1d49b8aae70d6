from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SummaryText(Base):
    """A part of a summary."""

    text: str
    """The text itself."""
    type: Literal['summary_text']
    """Which kind it is. Always `summary_text`."""
    _tags = {'type': 'summary_text'}
