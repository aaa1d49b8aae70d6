from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LockedStatus(Base):
    """Locked status."""

    type: Literal['locked']
    reason: str | None
    _tags = {'type': 'locked'}
