from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_response_inject_failed_event_error import BetaResponseInjectFailedEventError
    from ..unions import BetaInputItem


@model
class BetaResponseInjectFailedEvent(Base):
    """Beta response inject failed event."""

    type: Literal['response.inject.failed']
    response_id: str
    input: list[BetaInputItem]
    error: BetaResponseInjectFailedEventError
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'input': ['BetaInputItem'], 'error': 'BetaResponseInjectFailedEventError'}
    _tags = {'type': 'response.inject.failed'}
