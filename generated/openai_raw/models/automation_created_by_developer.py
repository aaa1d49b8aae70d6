from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationCreatedByDeveloper(Base):
    """Automation created by developer."""

    type: Literal['developer']
    """Tells this object from others that can stand in its place: always `developer`."""
    _tags = {'type': 'developer'}
