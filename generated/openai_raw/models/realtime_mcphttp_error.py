from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeMCPHTTPErrorDict(TypedDict, total=False):
        type: Required[Literal['http_error']]
        code: Required[int]
        message: Required[str]


@model
class RealtimeMCPHTTPError(Base):
    """Realtime MCPHTTP error."""

    type: Literal['http_error']
    code: int
    message: str
    _tags = {'type': 'http_error'}
