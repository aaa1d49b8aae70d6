from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class SpecificApplyPatchParamDict(TypedDict, total=False):
        type: Required[Literal['apply_patch']]
        """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""


@model
class SpecificApplyPatchParam(Base):
    """Makes the model edit files with `apply_patch`."""

    type: Literal['apply_patch']
    """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""
    _tags = {'type': 'apply_patch'}
