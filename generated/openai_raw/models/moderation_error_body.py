from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ModerationErrorBody(Base):
    """Moderation error body."""

    type: Literal['error']
    code: str
    message: str
    _tags = {'type': 'error'}
