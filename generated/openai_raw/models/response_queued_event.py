from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response import Response


@model
class ResponseQueuedEvent(Base):
    """Response queued event."""

    type: Literal['response.queued']
    response: Response
    sequence_number: int

    _nested = {'response': 'Response'}
    _tags = {'type': 'response.queued'}
