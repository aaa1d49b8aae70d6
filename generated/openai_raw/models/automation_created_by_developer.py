from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationCreatedByDeveloper(Base):
    """Created through the API."""

    type: Literal['developer']
    """Which kind it is. Always `developer`."""
    _tags = {'type': 'developer'}
