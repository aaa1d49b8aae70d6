from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response import Response


@model
class ResponsesServerEventResponseFailed(Base):
    """Responses server event response failed."""

    type: Literal['response.failed']
    sequence_number: int
    response: Response
    stream_id: str | None = absent

    _nested = {'response': 'Response'}
    _tags = {'type': 'response.failed'}
