from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_beta_response_create_params import RealtimeBetaResponseCreateParams


@model
class RealtimeBetaClientEventResponseCreate(Base):
    """The event `response.create`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal['response.create']
    """The kind of event: always `response.create`."""
    response: RealtimeBetaResponseCreateParams | None = absent
    """Settings of one response, which take the place of the session's."""

    _nested = {'response': 'RealtimeBetaResponseCreateParams'}
    _tags = {'type': 'response.create'}
