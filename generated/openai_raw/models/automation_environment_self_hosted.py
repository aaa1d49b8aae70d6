from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationEnvironmentSelfHosted(Base):
    """Automation environment self hosted."""

    capability_directories: list[str]
    environment_id: str | None = None
    """Id of the environment."""
    type: Literal['self_hosted']
    """Tells this object from others that can stand in its place: always `self_hosted`."""
    workspace_directory: str
    _tags = {'type': 'self_hosted'}
