from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationEnvironmentSelfHosted(Base):
    """An environment on a machine of yours."""

    capability_directories: list[str]
    """Folders in which the agent looks for skills and plugins."""
    environment_id: str | None = None
    """Id of the environment."""
    type: Literal['self_hosted']
    """Which kind it is. Always `self_hosted`."""
    workspace_directory: str
    """The folder in which the agent works."""
    _tags = {'type': 'self_hosted'}
