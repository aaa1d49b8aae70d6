from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatchDict(TypedDict, total=False):
        type: Required[Literal['apply_patch']]
        """Which kind it is. Always `apply_patch`."""


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatch(Base):
    """A tool that the model may call."""

    type: Literal['apply_patch']
    """Which kind it is. Always `apply_patch`."""
    _tags = {'type': 'apply_patch'}
