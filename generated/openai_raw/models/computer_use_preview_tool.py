from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.computer_environment import ComputerEnvironment, ComputerEnvironmentInput

    class ComputerUsePreviewToolDict(TypedDict, total=False):
        type: Required[Literal['computer_use_preview']]
        """Tells this object from others that can stand in its place: always `computer_use_preview`. Default:
        `computer_use_preview`."""
        environment: Required[ComputerEnvironmentInput]
        """Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
        display_width: Required[int]
        display_height: Required[int]


@model
class ComputerUsePreviewTool(Base):
    """Computer use preview tool."""

    type: Literal['computer_use_preview']
    """Tells this object from others that can stand in its place: always `computer_use_preview`. Default:
    `computer_use_preview`."""
    environment: ComputerEnvironment
    """Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
    display_width: int
    display_height: int
    _tags = {'type': 'computer_use_preview'}
