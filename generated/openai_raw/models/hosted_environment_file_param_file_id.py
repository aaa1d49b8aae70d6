from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class HostedEnvironmentFileParamFileIdDict(TypedDict, total=False):
        file_id: Required[str]
        """Id of an uploaded file."""
        path: Required[str]
        type: Required[Literal['file_id']]
        """Tells this object from others that can stand in its place: always `file_id`."""


@model
class HostedEnvironmentFileParamFileId(Base):
    """Hosted environment file param file id."""

    file_id: str
    """Id of an uploaded file."""
    path: str
    type: Literal['file_id']
    """Tells this object from others that can stand in its place: always `file_id`."""
    _tags = {'type': 'file_id'}
