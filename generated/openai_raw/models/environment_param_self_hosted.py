from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class EnvironmentParamSelfHostedDict(TypedDict, total=False):
        type: Required[Literal['self_hosted']]
        """Which kind it is. Always `self_hosted`."""
        workspace_directory: Required[str]
        """The folder in which the agent works."""
        capability_directories: Sequence[str] | None
        """Folders in which the agent looks for skills and plugins."""


@model
class EnvironmentParamSelfHosted(Base):
    """An environment on a machine of yours."""

    type: Literal['self_hosted']
    """Which kind it is. Always `self_hosted`."""
    workspace_directory: str
    """The folder in which the agent works."""
    capability_directories: list[str] | None = None
    """Folders in which the agent looks for skills and plugins."""
    _tags = {'type': 'self_hosted'}
