from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustomDict(TypedDict, total=False):
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""
        type: Required[Literal['custom']]
        """Which kind it is. Always `custom`."""


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustom(Base):
    """A tool that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal['custom']
    """Which kind it is. Always `custom`."""
    _tags = {'type': 'custom'}
