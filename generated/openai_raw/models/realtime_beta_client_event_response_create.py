from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_beta_response_create_params import RealtimeBetaResponseCreateParams


@model
class RealtimeBetaClientEventResponseCreate(Base):
    """Realtime beta client event response create."""

    event_id: str | None = absent
    type: Literal['response.create']
    response: RealtimeBetaResponseCreateParams | None = absent

    _nested = {'response': 'RealtimeBetaResponseCreateParams'}
    _tags = {'type': 'response.create'}
