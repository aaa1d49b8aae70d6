from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class HTTPErrorDict(TypedDict, total=False):
        type: Required[Literal['http_error']]
        """Tells this object from others that can stand in its place: always `http_error`. Default: `http_error`."""
        code: Required[int]
        """HTTP status of the answer."""
        message: Required[str]
        """What went wrong, for people."""


@model
class HTTPError(Base):
    """The request to the MCP server failed."""

    type: Literal['http_error']
    """Tells this object from others that can stand in its place: always `http_error`. Default: `http_error`."""
    code: int
    """HTTP status of the answer."""
    message: str
    """What went wrong, for people."""
    _tags = {'type': 'http_error'}
