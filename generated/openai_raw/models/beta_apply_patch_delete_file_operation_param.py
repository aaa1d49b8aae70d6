from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaApplyPatchDeleteFileOperationParamDict(TypedDict, total=False):
        type: Required[Literal['delete_file']]
        """Tells this object from others that can stand in its place: always `delete_file`. Default: `delete_file`."""
        path: Required[str]
        """Path of the file to delete. Not empty."""


@model
class BetaApplyPatchDeleteFileOperationParam(Base):
    """Takes a file away."""

    type: Literal['delete_file']
    """Tells this object from others that can stand in its place: always `delete_file`. Default: `delete_file`."""
    path: str
    """Path of the file to delete. Not empty."""
    _tags = {'type': 'delete_file'}
