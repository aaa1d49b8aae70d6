from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentSelfHosted(Base):
    """An environment on a machine of yours."""

    id: str
    """Id of the environment self hosted."""
    capability_directories: list[str]
    """Folders in which the agent looks for skills and plugins."""
    remote_url: str
    """Where the environment connects to."""
    type: Literal['self_hosted']
    """Which kind it is. Always `self_hosted`."""
    workspace_directory: str
    """The folder in which the agent works."""
    _tags = {'type': 'self_hosted'}
