from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemApplyPatchDict(TypedDict, total=False):
        type: Required[Literal['apply_patch']]
        """Tells this object from others that can stand in its place: always `apply_patch`."""


@model
class ResponsesDelegationConfigToolsItemApplyPatch(Base):
    """The value of `ResponsesDelegationConfig.tools`."""

    type: Literal['apply_patch']
    """Tells this object from others that can stand in its place: always `apply_patch`."""
    _tags = {'type': 'apply_patch'}
