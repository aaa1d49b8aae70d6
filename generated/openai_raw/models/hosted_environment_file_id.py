from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class HostedEnvironmentFileID(Base):
    """Hosted environment file id."""

    id: str
    """Id of the hosted environment file id."""
    file_id: str
    """Id of an uploaded file."""
    path: str
    size_bytes: int
    """Size of the hosted environment file id in bytes."""
    type: Literal['file_id']
    """Tells this object from others that can stand in its place: always `file_id`."""
    _tags = {'type': 'file_id'}
