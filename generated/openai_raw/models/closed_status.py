from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ClosedStatus(Base):
    """The thread takes no messages any more."""

    type: Literal['closed']
    """Tells this object from others that can stand in its place: always `closed`."""
    reason: str | None
    """Why, in the words of whoever decided."""
    _tags = {'type': 'closed'}
