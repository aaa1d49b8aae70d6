from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class EnvironmentParamSelfHostedDict(TypedDict, total=False):
        type: Required[Literal['self_hosted']]
        """Tells this object from others that can stand in its place: always `self_hosted`."""
        workspace_directory: Required[str]
        capability_directories: Sequence[str] | None


@model
class EnvironmentParamSelfHosted(Base):
    """Environment param self hosted."""

    type: Literal['self_hosted']
    """Tells this object from others that can stand in its place: always `self_hosted`."""
    workspace_directory: str
    capability_directories: list[str] | None = None
    _tags = {'type': 'self_hosted'}
