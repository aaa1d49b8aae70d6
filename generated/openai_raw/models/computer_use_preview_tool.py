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
        """What the model operates. Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
        display_width: Required[int]
        """Width of the screen, in pixels."""
        display_height: Required[int]
        """Height of the screen, in pixels."""


@model
class ComputerUsePreviewTool(Base):
    """Lets the model operate a computer; the preview of `ComputerTool`."""

    type: Literal['computer_use_preview']
    """Tells this object from others that can stand in its place: always `computer_use_preview`. Default:
    `computer_use_preview`."""
    environment: ComputerEnvironment
    """What the model operates. Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
    display_width: int
    """Width of the screen, in pixels."""
    display_height: int
    """Height of the screen, in pixels."""
    _tags = {'type': 'computer_use_preview'}
