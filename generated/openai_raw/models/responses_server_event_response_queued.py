from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response import Response


@model
class ResponsesServerEventResponseQueued(Base):
    """Responses server event response queued."""

    type: Literal['response.queued']
    response: Response
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'response': 'Response'}
    _tags = {'type': 'response.queued'}
