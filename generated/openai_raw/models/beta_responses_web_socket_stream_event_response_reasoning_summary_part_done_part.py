from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart(Base):
    """Beta responses web socket stream event response reasoning summary part done part."""

    type: Literal['summary_text']
    text: str
    _tags = {'type': 'summary_text'}
