from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaApplyPatchCreateFileOperation(Base):
    """Puts a new file in place, from a diff."""

    type: Literal['create_file']
    """Tells this object from others that can stand in its place: always `create_file`."""
    path: str
    """Path of the new file."""
    diff: str
    """The changes, as a diff."""
    _tags = {'type': 'create_file'}
