from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaApplyPatchCreateFileOperation(Base):
    """Beta apply patch create file operation."""

    type: Literal['create_file']
    path: str
    diff: str
    _tags = {'type': 'create_file'}
