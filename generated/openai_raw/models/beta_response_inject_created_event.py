from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseInjectCreatedEvent(Base):
    """The event `response.inject.created`."""

    type: Literal['response.inject.created']
    """The kind of event: always `response.inject.created`."""
    response_id: str
    """Id of the response that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Id of the stream."""
    _tags = {'type': 'response.inject.created'}
