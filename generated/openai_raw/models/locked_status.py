from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LockedStatus(Model):
    """Locked status."""

    type: Literal['locked']
    reason: str | None
    _tags = {'type': 'locked'}
