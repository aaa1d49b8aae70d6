from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ApplyPatchUpdateFileOperationParamDict(TypedDict, total=False):
        type: Required[Literal['update_file']]
        """Tells this object from others that can stand in its place: always `update_file`. Default: `update_file`."""
        path: Required[str]
        """Path of the file to change. Not empty."""
        diff: Required[str]
        """The changes, as a diff. At most 10485760 characters."""


@model
class ApplyPatchUpdateFileOperationParam(Base):
    """Changes a file, by a diff."""

    type: Literal['update_file']
    """Tells this object from others that can stand in its place: always `update_file`. Default: `update_file`."""
    path: str
    """Path of the file to change. Not empty."""
    diff: str
    """The changes, as a diff. At most 10485760 characters."""
    _tags = {'type': 'update_file'}
