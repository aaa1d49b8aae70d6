from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustomDict(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal['custom']]


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustom(Base):
    """Responses delegation config tool choice allowed tools tools item custom."""

    name: str
    type: Literal['custom']
    _tags = {'type': 'custom'}
