from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class HostedEnvironmentFileInline(Base):
    """Hosted environment file inline."""

    id: str
    """Id of the hosted environment file inline."""
    path: str
    size_bytes: int
    """Size of the hosted environment file inline in bytes."""
    type: Literal['inline']
    """Tells this object from others that can stand in its place: always `inline`."""
    _tags = {'type': 'inline'}
