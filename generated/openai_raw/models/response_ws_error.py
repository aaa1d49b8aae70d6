from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.error_payload import ErrorPayload


@model
class ResponseWsError(Base):
    """Response ws error."""

    type: Literal['error']
    status: int | None = absent
    sequence_number: int | None = absent
    error: ErrorPayload
    stream_id: str | None = absent

    _nested = {'error': 'ErrorPayload'}
    _tags = {'type': 'error'}
