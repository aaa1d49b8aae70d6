from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentSelfHosted(Base):
    """Environment self hosted."""

    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal['self_hosted']
    workspace_directory: str
    _tags = {'type': 'self_hosted'}
