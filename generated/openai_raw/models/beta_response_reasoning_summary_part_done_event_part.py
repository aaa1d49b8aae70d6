from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseReasoningSummaryPartDoneEventPart(Base):
    """Beta response reasoning summary part done event part."""

    type: Literal['summary_text']
    text: str
    _tags = {'type': 'summary_text'}
