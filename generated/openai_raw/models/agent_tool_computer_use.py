from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentToolComputerUse(Base):
    """Agent tool computer use."""

    include_screenshots: bool
    type: Literal['computer_use']
    """Tells this object from others that can stand in its place: always `computer_use`."""
    _tags = {'type': 'computer_use'}
