from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_computer_environment import BetaComputerEnvironment, BetaComputerEnvironmentInput

    class BetaComputerUsePreviewToolDict(TypedDict, total=False):
        type: Required[Literal['computer_use_preview']]
        """Tells this object from others that can stand in its place: always `computer_use_preview`. Default:
        `computer_use_preview`."""
        environment: Required[BetaComputerEnvironmentInput]
        """Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
        display_width: Required[int]
        display_height: Required[int]


@model
class BetaComputerUsePreviewTool(Base):
    """Beta computer use preview tool."""

    type: Literal['computer_use_preview']
    """Tells this object from others that can stand in its place: always `computer_use_preview`. Default:
    `computer_use_preview`."""
    environment: BetaComputerEnvironment
    """Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
    display_width: int
    display_height: int
    _tags = {'type': 'computer_use_preview'}
