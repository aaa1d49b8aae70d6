from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart(Base):
    """A part of the summary, whole."""

    type: Literal['summary_text']
    """The kind of event: always `summary_text`."""
    text: str
    """The whole text of the part."""
    _tags = {'type': 'summary_text'}
