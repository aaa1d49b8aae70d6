from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response import Response


@model
class ResponsesWebSocketStreamEventResponseIncomplete(Base):
    """The event `response.incomplete`."""

    type: Literal['response.incomplete']
    """The kind of event: always `response.incomplete`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'response': 'Response'}
    _tags = {'type': 'response.incomplete'}
