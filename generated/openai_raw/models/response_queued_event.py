from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response import Response


@model
class ResponseQueuedEvent(Base):
    """The event `response.queued`."""

    type: Literal['response.queued']
    """The kind of event: always `response.queued`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _nested = {'response': 'Response'}
    _tags = {'type': 'response.queued'}
