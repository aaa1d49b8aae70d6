from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_response_inject_failed_event_error import BetaResponseInjectFailedEventError
    from ..unions import BetaInputItem


@model
class BetaResponseInjectFailedEvent(Base):
    """The event `response.inject.failed`."""

    type: Literal['response.inject.failed']
    """The kind of event: always `response.inject.failed`."""
    response_id: str
    """Id of the response that the event belongs to."""
    input: list[BetaInputItem]
    """The items that were not added to the response."""
    error: BetaResponseInjectFailedEventError
    """Why the items were not added."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Id of the stream."""

    _nested = {'input': ['BetaInputItem'], 'error': 'BetaResponseInjectFailedEventError'}
    _tags = {'type': 'response.inject.failed'}
