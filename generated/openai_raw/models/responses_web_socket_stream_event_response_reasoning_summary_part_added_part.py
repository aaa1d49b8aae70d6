from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart(Base):
    """The event `summary_text`."""

    type: Literal['summary_text']
    """The kind of event: always `summary_text`."""
    text: str
    _tags = {'type': 'summary_text'}
