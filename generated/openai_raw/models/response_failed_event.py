from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response import Response


@model
class ResponseFailedEvent(Base):
    """The event `response.failed`."""

    type: Literal['response.failed']
    """The kind of event: always `response.failed`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    response: Response
    """What a model answered, with the settings it answered under."""

    _nested = {'response': 'Response'}
    _tags = {'type': 'response.failed'}
