from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ApplyPatchCreateFileOperationParamDict(TypedDict, total=False):
        type: Required[Literal['create_file']]
        """Tells this object from others that can stand in its place: always `create_file`. Default: `create_file`."""
        path: Required[str]
        """Path of the new file. Not empty."""
        diff: Required[str]
        """The changes, as a diff. At most 10485760 characters."""


@model
class ApplyPatchCreateFileOperationParam(Base):
    """Puts a new file in place, from a diff."""

    type: Literal['create_file']
    """Tells this object from others that can stand in its place: always `create_file`. Default: `create_file`."""
    path: str
    """Path of the new file. Not empty."""
    diff: str
    """The changes, as a diff. At most 10485760 characters."""
    _tags = {'type': 'create_file'}
