from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceApplyPatchDict(TypedDict, total=False):
        type: Required[Literal['apply_patch']]
        """Which kind it is. Always `apply_patch`."""


@model
class ResponsesDelegationUpdateConfigToolChoiceApplyPatch(Base):
    """The tool that the model must call."""

    type: Literal['apply_patch']
    """Which kind it is. Always `apply_patch`."""
    _tags = {'type': 'apply_patch'}
