from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemNamespaceDict(TypedDict, total=False):
        type: Required[Literal['namespace']]


@model
class ResponsesDelegationConfigToolsItemNamespace(Base):
    """Responses delegation config tools item namespace."""

    type: Literal['namespace']
    _tags = {'type': 'namespace'}
