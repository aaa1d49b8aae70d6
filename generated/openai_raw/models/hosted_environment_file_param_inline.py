from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class HostedEnvironmentFileParamInlineDict(TypedDict, total=False):
        data: Required[str]
        path: Required[str]
        type: Required[Literal['inline']]
        """Tells this object from others that can stand in its place: always `inline`."""


@model
class HostedEnvironmentFileParamInline(Base):
    """Hosted environment file param inline."""

    data: str
    path: str
    type: Literal['inline']
    """Tells this object from others that can stand in its place: always `inline`."""
    _tags = {'type': 'inline'}
