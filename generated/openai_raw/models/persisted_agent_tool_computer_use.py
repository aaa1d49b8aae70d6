from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class PersistedAgentToolComputerUseDict(TypedDict, total=False):
        type: Required[Literal['computer_use']]
        """Which kind it is. Always `computer_use`."""
        include_screenshots: bool
        """Whether screenshots are among the outputs."""


@model
class PersistedAgentToolComputerUse(Base):
    """A browser that the agent may use."""

    type: Literal['computer_use']
    """Which kind it is. Always `computer_use`."""
    include_screenshots: bool | None = absent
    """Whether screenshots are among the outputs."""
    _tags = {'type': 'computer_use'}
