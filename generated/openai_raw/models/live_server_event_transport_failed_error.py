from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveServerEventTransportFailedError(Base):
    """The event `call_error`."""

    code: str
    """A code for programs."""
    message: str
    """An explanation for people."""
    type: Literal['call_error']
    """Which kind it is. Always `call_error`."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    _tags = {'type': 'call_error'}
