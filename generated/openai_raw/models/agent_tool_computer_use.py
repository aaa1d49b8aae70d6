from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentToolComputerUse(Base):
    """A browser that the agent may use."""

    include_screenshots: bool
    """Whether screenshots are among the outputs."""
    type: Literal['computer_use']
    """Which kind it is. Always `computer_use`."""
    _tags = {'type': 'computer_use'}
