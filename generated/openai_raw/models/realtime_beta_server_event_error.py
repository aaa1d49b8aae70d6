from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_beta_server_event_error_error import RealtimeBetaServerEventErrorError


@model
class RealtimeBetaServerEventError(Base):
    """Realtime beta server event error."""

    event_id: str
    type: Literal['error']
    error: RealtimeBetaServerEventErrorError

    _nested = {'error': 'RealtimeBetaServerEventErrorError'}
    _tags = {'type': 'error'}
