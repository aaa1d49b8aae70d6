from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required, TypedDict

    class McpTransportParamHttpDict(TypedDict, total=False):
        server_url: Required[str]
        type: Required[Literal['http']]
        authorization: str | None
        headers: Mapping[str, str] | None


@model
class McpTransportParamHttp(Base):
    """Mcp transport param http."""

    server_url: str
    type: Literal['http']
    authorization: str | None = None
    headers: dict[str, str] | None = None
    _tags = {'type': 'http'}
