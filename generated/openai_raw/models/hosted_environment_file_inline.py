from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class HostedEnvironmentFileInline(Base):
    """Hosted environment file inline."""

    id: str
    path: str
    size_bytes: int
    type: Literal['inline']
    _tags = {'type': 'inline'}
