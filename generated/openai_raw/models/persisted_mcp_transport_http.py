from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required, TypedDict

    class PersistedMcpTransportHttpDict(TypedDict, total=False):
        server_url: Required[str]
        type: Required[Literal['http']]
        headers: Mapping[str, str] | None


@model
class PersistedMcpTransportHttp(Base):
    """Persisted mcp transport http."""

    server_url: str
    type: Literal['http']
    headers: dict[str, str] | None = None
    _tags = {'type': 'http'}
