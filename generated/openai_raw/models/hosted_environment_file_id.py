from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class HostedEnvironmentFileID(Base):
    """Hosted environment file ID."""

    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal['file_id']
    _tags = {'type': 'file_id'}
