from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ContainerResourceExpiresAfter(Base):
    """Container resource expires after."""

    anchor: Literal['last_active_at'] | None = absent
    minutes: int | None = absent
    _tags = {'anchor': 'last_active_at'}
