from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ContainerResourceExpiresAfter(Base):
    """When the container expires."""

    anchor: Literal['last_active_at'] | None = absent
    """The moment from which the time is counted. Always `last_active_at`."""
    minutes: int | None = absent
    """How many minutes after the anchor."""
    _tags = {'anchor': 'last_active_at'}
