from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceCustomDict(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal['custom']]


@model
class ResponsesDelegationConfigToolChoiceCustom(Base):
    """Responses delegation config tool choice custom."""

    name: str
    type: Literal['custom']
    _tags = {'type': 'custom'}
