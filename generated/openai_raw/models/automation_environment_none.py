from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationEnvironmentNone(Base):
    """Automation environment none."""

    type: Literal['none']
    """Tells this object from others that can stand in its place: always `none`."""
    _tags = {'type': 'none'}
