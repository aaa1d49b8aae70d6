from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_beta_response import RealtimeBetaResponse


@model
class RealtimeBetaServerEventResponseCreated(Base):
    """Realtime beta server event response created."""

    event_id: str
    type: Literal['response.created']
    response: RealtimeBetaResponse

    _nested = {'response': 'RealtimeBetaResponse'}
    _tags = {'type': 'response.created'}
