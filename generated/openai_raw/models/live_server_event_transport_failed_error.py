from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveServerEventTransportFailedError(Base):
    """Live server event transport failed error."""

    code: str
    message: str
    type: Literal['call_error']
    param: str | None = None
    _tags = {'type': 'call_error'}
