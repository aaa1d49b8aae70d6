from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentSelfHosted(Base):
    """Environment self hosted."""

    id: str
    """Id of the environment self hosted."""
    capability_directories: list[str]
    remote_url: str
    type: Literal['self_hosted']
    """Tells this object from others that can stand in its place: always `self_hosted`."""
    workspace_directory: str
    _tags = {'type': 'self_hosted'}
