from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemCustomDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        """Which kind it is. Always `custom`."""


@model
class ResponsesDelegationUpdateConfigToolsItemCustom(Base):
    """A tool that the model may call."""

    type: Literal['custom']
    """Which kind it is. Always `custom`."""
    _tags = {'type': 'custom'}
