from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceMcpDict(TypedDict, total=False):
        name: Required[str]
        server_label: Required[str]
        type: Required[Literal['mcp']]


@model
class ResponsesDelegationUpdateConfigToolChoiceMcp(Base):
    """Responses delegation update config tool choice mcp."""

    name: str
    server_label: str
    type: Literal['mcp']
    _tags = {'type': 'mcp'}
