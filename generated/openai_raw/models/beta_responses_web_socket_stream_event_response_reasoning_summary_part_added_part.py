from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart(Base):
    """A part of the summary, as it begins."""

    type: Literal['summary_text']
    """The kind of event: always `summary_text`."""
    text: str
    """Text of the part so far; empty at first."""
    _tags = {'type': 'summary_text'}
