from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LockedStatus(Base):
    """The thread takes no messages for the time being."""

    type: Literal['locked']
    """Tells this object from others that can stand in its place: always `locked`."""
    reason: str | None
    """Why, in the words of whoever decided."""
    _tags = {'type': 'locked'}
