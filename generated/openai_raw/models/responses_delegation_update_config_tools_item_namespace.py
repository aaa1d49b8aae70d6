from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemNamespaceDict(TypedDict, total=False):
        type: Required[Literal['namespace']]


@model
class ResponsesDelegationUpdateConfigToolsItemNamespace(Base):
    """Responses delegation update config tools item namespace."""

    type: Literal['namespace']
    _tags = {'type': 'namespace'}
