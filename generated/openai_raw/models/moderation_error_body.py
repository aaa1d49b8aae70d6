from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ModerationErrorBody(Base):
    """Why a text was not moderated."""

    type: Literal['error']
    """Tells this object from others that can stand in its place: always `error`."""
    code: str
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    _tags = {'type': 'error'}
