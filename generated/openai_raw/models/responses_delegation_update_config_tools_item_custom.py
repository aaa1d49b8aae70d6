from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemCustomDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        """Tells this object from others that can stand in its place: always `custom`."""


@model
class ResponsesDelegationUpdateConfigToolsItemCustom(Base):
    """The value of `ResponsesDelegationUpdateConfig.tools`."""

    type: Literal['custom']
    """Tells this object from others that can stand in its place: always `custom`."""
    _tags = {'type': 'custom'}
