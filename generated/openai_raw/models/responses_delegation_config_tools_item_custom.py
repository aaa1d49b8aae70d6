from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemCustomDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        """Tells this object from others that can stand in its place: always `custom`."""


@model
class ResponsesDelegationConfigToolsItemCustom(Base):
    """The value of `ResponsesDelegationConfig.tools`."""

    type: Literal['custom']
    """Tells this object from others that can stand in its place: always `custom`."""
    _tags = {'type': 'custom'}
