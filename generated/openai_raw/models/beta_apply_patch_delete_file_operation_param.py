from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaApplyPatchDeleteFileOperationParamDict(TypedDict, total=False):
        type: Required[Literal['delete_file']]
        """Tells this object from others that can stand in its place: always `delete_file`. Default: `delete_file`."""
        path: Required[str]
        """Not empty."""


@model
class BetaApplyPatchDeleteFileOperationParam(Base):
    """Beta apply patch delete file operation param."""

    type: Literal['delete_file']
    """Tells this object from others that can stand in its place: always `delete_file`. Default: `delete_file`."""
    path: str
    """Not empty."""
    _tags = {'type': 'delete_file'}
