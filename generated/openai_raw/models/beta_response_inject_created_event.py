from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseInjectCreatedEvent(Base):
    """Beta response inject created event."""

    type: Literal['response.inject.created']
    response_id: str
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.inject.created'}
