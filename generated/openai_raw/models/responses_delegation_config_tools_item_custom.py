from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemCustomDict(TypedDict, total=False):
        type: Required[Literal['custom']]


@model
class ResponsesDelegationConfigToolsItemCustom(Base):
    """Responses delegation config tools item custom."""

    type: Literal['custom']
    _tags = {'type': 'custom'}
