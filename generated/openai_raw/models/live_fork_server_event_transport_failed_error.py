from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveForkServerEventTransportFailedError(Base):
    """The event `call_error`."""

    code: str
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    type: Literal['call_error']
    """The kind of event: always `call_error`."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    _tags = {'type': 'call_error'}
