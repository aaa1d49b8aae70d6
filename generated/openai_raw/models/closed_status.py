from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ClosedStatus(Base):
    """Closed status."""

    type: Literal['closed']
    reason: str | None
    _tags = {'type': 'closed'}
